import { table } from '../../model/cases.ts'
import { spokenAmount } from './spoken-amount.ts'

const exactly = (value: number, unit: string) => ({ value, unit, approximate: undefined })
const about = (value: number, unit: string) => ({ value, unit, approximate: true as const })

export default table(spokenAmount, {
  reads: [
    ['演出二十余场', about(20, '场')],
    ['慰问十余户', about(10, '户')],
    ['清运垃圾近百吨', about(100, '吨')],
    ['吸引上千人观看', about(1000, '人')],
    ['受益千余人', about(1000, '人')],
    ['拨款三百万元', exactly(3_000_000, '元')],
    ['拨款五万元', exactly(50_000, '元')],
    ['调解三十二件', exactly(32, '件')],
    ['走访一百二十户', exactly(120, '户')],
    ['發放兩千餘份', about(2000, '份')],
    ['超三十家企业', about(30, '家')],
  ],
  refuses: [
    '三个平台',
    '五个新突破',
    '十条措施',
    '十项行动',
    '第五次普查',
    '第十二场',
    '数百人',
    '几十户',
    '百家争鸣',
    '线上一次',
    '上一个台阶',
    '签约亿元以上项目',
    '十四五规划',
    '近三个月',
    '每十户一组',
    '千家万户',
    '一百二户',
  ],
})
