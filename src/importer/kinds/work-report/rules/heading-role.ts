import { defineRule } from '../../../model/rule.ts'

/** What stands under a heading: what was done, the best of it, what is wanting, or what is to be done. */
export type HeadingRole = 'summary' | 'highlights' | 'problems' | 'plan'

/**
 * The part of a report that a heading opens: 2024年亮点工作, 存在问题, 下一步打算, 2025年工作计划. 存在问题及下一步打算 is a
 * plan, 工作计划完成情况 is none. A heading of any other work is refused.
 */
export const headingRole = defineRule<HeadingRole>({
  id: 'heading-role',
  pattern: /^.{2,60}$/u,
  read: ({ text }) => {
    if (AHEAD.test(text) && !FULFILLED.test(text)) return 'plan'
    if (WANTING.test(text)) return 'problems'
    if (BEST.test(text)) return 'highlights'
    if (PLAN.test(text) && !DONE.test(text)) return 'plan'
    return DONE_IN_YEAR.test(text) || SUMMARY.test(text) ? 'summary' : null
  },
})

const AHEAD =
  /下一步|下步|下一?阶段|下一年|下年度|明年|来年|今后.{0,6}(?:工作|打算|计划|思路|安排|重点|目标|任务)|(?:工作|的|和|及|与|年|年度|步)(?:打算|谋划|设想|展望)/u
const FULFILLED = /(?:完成|落实|执行|推进|进展|实施)情况/u
const WANTING = /(?:存在|面临|主要).{0,6}(?:问题|不足|困难|短板|挑战)|问题[和与及、]?不足|^(?:问题|不足)/u
const BEST = /亮点|特色(?:工作|做法|品牌|经验|成效)|创新(?:工作|做法|举措|经验|案例)/u
const DONE = /总结|回顾|情况|成效|成绩|完成|成果|进展|取得|以来|做法/u
const PLAN =
  /(?:工作|年度?|总体|发展|的)(?:主要|重点)?(?:工作)?(?:计划|思路|安排|规划|要点|部署|打算|谋划|设想|展望)|^(?:计划|打算|工作思路)$|(?:(?:19|20)\d{2}年|下半年).{0,8}(?:重点|目标|任务|举措|措施|方向|计划|思路|安排|要点)/u
const SUMMARY =
  /^(?:主要|重点|全年|年度|各项)*(?:工作)?(?:总结|回顾)$|^(?:主要|重点|全年|年度|各项)*工作(?:开展|完成|推进|进展)?(?:情况|成效|成绩)/u
const DONE_IN_YEAR =
  /(?:(?:19|20)\d{2}年|今年|上半年|一年来|过去一年|年度).{0,16}(?:总结|回顾|情况|成效|成绩|完成|成果|工作|进展)/u
