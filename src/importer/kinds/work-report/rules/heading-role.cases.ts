import { table } from '../../../model/cases.ts'
import { headingRole } from './heading-role.ts'

export default table(headingRole, {
  reads: [
    ['2024年亮点工作', 'highlights'],
    ['2022年重点工作成效和特色亮点工作', 'highlights'],
    ['创新做法', 'highlights'],
    ['2024年重点工作情况', 'summary'],
    ['2013年主要工作及成效', 'summary'],
    ['2021年工作總結', 'summary'],
    ['今年以来工作开展情况', 'summary'],
    ['工作回顾', 'summary'],
    ['2023年工作计划完成情况', 'summary'],
    ['存在问题', 'problems'],
    ['存在的困难和不足', 'problems'],
    ['2025年工作计划', 'plan'],
    ['2023年工作思路', 'plan'],
    ['2023年工作打算', 'plan'],
    ['2025年重点任务', 'plan'],
    ['下一步工作打算', 'plan'],
    ['下步工作', 'plan'],
    ['存在的问题及下一步打算', 'plan'],
    ['2024年工作谋划', 'plan'],
    ['来年展望', 'plan'],
    ['下半年工作安排', 'plan'],
    ['明年的工作', 'plan'],
    ['工作思路', 'plan'],
  ],
  refuses: ['坚持党建引领', '计划生育服务', '聚焦产业升级,打造经济新高地', '规划建设', '城市规划', ''],
})
