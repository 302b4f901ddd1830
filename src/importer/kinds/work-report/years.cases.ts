import { readings } from '../../model/cases.ts'
import { yearsOf } from './years.ts'

/** A title → the year behind and the year ahead. */
export default readings(
  (document) => {
    const { summaryYear, planYear } = yearsOf(document.source, [document.outline.span])
    return [summaryYear?.value, planYear?.value]
  },
  [
    ['柳堤街道2023年工作总结及2024年工作计划', [2023, 2024]],
    ['柳堤街道2023年度工作总结和2024年度工作思路', [2023, 2024]],
    ['柳隄街道2021年工作總結暨2022年工作計劃', [2021, 2022]],
    ['柳堤街道二〇二三年工作总结和二〇二四年工作安排', [2023, 2024]],
    ['２０２３年工作总结以及２０２４年工作打算', [2023, 2024]],
    ['柳堤街道2023年工作总结', [2023, undefined]],
    ['柳堤街道2024年工作要点', [undefined, 2024]],
    ['柳堤街道2024年主要工作安排', [undefined, 2024]],
    ['2022年上半年工作总结和下半年工作计划', [2022, 2022]],
    ['2022年工作总结及明年工作打算', [2022, 2023]],
    ['2022年工作总结及下一年度工作计划', [2022, 2023]],
    ['2022年工作总结及下一步工作打算', [2022, undefined]],
    ['柳堤街道工作总结', [undefined, undefined]],
    ['2020-2022年工作总结', [2022, undefined]],
  ],
)
