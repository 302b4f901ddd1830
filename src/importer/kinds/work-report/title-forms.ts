/**
 * What titles of reports close with, in the folded view: 工作总结, 工作总结及/和/暨2025年工作计划/思路/安排/打算, 工作情况报告,
 * 2025年工作要点. A source without anchors.
 */
const SUMMARY =
  '(?:工作|年度|年终|半年|上半年|年)(?:总结|小结|回顾)(?:报告|汇报)?|工作(?:开展|完成|推进)?情况(?:的)?(?:报告|汇报|总结|通报)|总结报告|工作(?:报告|汇报)|工作亮点|亮点工作'
const PLAN =
  '(?:工作|下一步|下步|明年|来年|主要|重点|初步)*(?:计划|打算|思路|安排|谋划|设想|要点|展望|规划|重点|部署|任务)(?:的?(?:报告|汇报))?'
const YEAR = '(?:(?:19|20)\\d{2}年?(?:度|上半年|下半年)?|明年|来年|下一?年度?|下半年)'

export const REPORT_TITLE = new RegExp(
  `(?:${SUMMARY}|工作情况)(?:[及和与暨、,]|以及|并)\\S{0,16}?(?:${PLAN})|(?:${SUMMARY})|${YEAR}的?(?:主要|重点|全年)?工作(?:${PLAN})`,
  'u',
)

/** Where the title speaks of the year ahead; what stands before it speaks of the year behind. */
export const PLAN_IN_TITLE = new RegExp(
  `(?<=总结|小结|回顾|情况|报告|汇报)(?:[及和与暨、,]|以及|并).*(?:${PLAN})|${YEAR}的?(?:主要|重点|全年)?工作(?:${PLAN})$`,
  'u',
)
