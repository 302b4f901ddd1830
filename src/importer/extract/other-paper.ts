import type { Document } from '../model/document.ts'
import type { Topic } from '../model/outline.ts'
import { cut } from '../model/span.ts'
import { fold } from '../../text/fold.ts'
import { headOf } from './head.ts'
import { standsInMenu } from './menu.ts'

const LONGEST = 70
/** No word of a menu is longer. Characters. */
const LONGEST_IN_MENU = 8

/** What may stand before the closing word; a 招聘活动实施方案 is a plan, whoever is told of it. */
const REST = '(?:(?!方案|计划|意见|办法|规划|要点).){0,16}'

/** What titles of the papers close with that offices publish and no kind reads, in the folded view. */
const CLOSES = [
  // who is hired, examined, promoted
  `(?:招聘|招考|招录|招募|选聘|聘用|录用|遴选|选调|面试|笔试|体检|考察|成绩|资格复审|入围)${REST}(?:公告|公示|通知|简章|启事|名单|结果)`,
  '(?:任前|拟任|拟提拔|任职前?|干部).{0,6}公示|任免(?:职)?(?:的)?(?:通知|决定)|(?:关于.{2,24}(?:任职|免职))的通知',
  '(?:代表|候选人|委员|发展对象|积极分子)(?:建议|正式)?名单的?(?:公示|公告|公布)',
  // money
  '(?:预算|决算|三公经费|"三公"经费|财政资金|经费)(?:信息)?(?:公开|说明|公示|报告|情况|编制|报表|表|草案|及)*',
  '(?:绩效自评|绩效评价|资金使用|发放)(?:情况)?(?:报告|公示|公告|花名册|名单)',
  // what is bought, built, sold
  `(?:招标|采购|中标|成交|比选|询价|磋商|流标|废标|竞价|拍卖|出让|转让|招租|出租|征收|补偿|拆迁|环评|规划许可)${REST}(?:公告|公示|通知书?|结果|意向|合同|文件)`,
  // how something is applied for
  '(?:办事|服务|申请|办理|申报|报名|操作)指南|办事流程|服务事项清单|权责清单|权力清单|权力(?:和|与|及)?责任清单|证明事项清单',
  // what the law makes offices publish
  '(?:政府)?信息公开(?:工作)?(?:年度?)?报告|法治政府建设.{0,12}(?:报告|情况)',
  `(?:行政处罚|处罚|责令改正|听证|送达|认定工伤|行政许可)${REST}(?:决定书?|告知书|通知书|公告|公示|书)`,
  // what tells everybody something and gives nobody work
  `放假(?:调休|安排|时间|有关事项){0,3}的?(?:通知|公告)|(?:停水|停电|停气|限行|交通管制|封闭|施工)${REST}(?:通知|公告|通告)`,
  '会议纪要|会议记录|政策解读|(?:会议|大会|仪式|活动)上的?(?:讲话|致辞|发言)|(?:召开|举办|举行|参加).{2,30}(?:会议?|大会|培训班?|讲座)的(?:预备)?通知',
  '表彰.{2,40}的?(?:决定|通报)|关于.{2,50}的批复',
].map((words) => new RegExp(`(?:${words})(?:\\([^()]{1,24}\\))?$`, 'u'))

/** 信息公开指南: a paper on how to ask, and where it has the blocks of a profile, what the office says of itself. */
const GUIDE = /公开指南$/u
const OF_PROFILES: Topic[] = ['leaders', 'departments']

/** Whether a page says by its title that it is none of the kinds: 招聘公告, 部门预算公开, 办事指南, 中标公告. */
export function isOtherPaper(document: Document): boolean {
  const { source } = document
  const tagged = source.tags.title ? [fold(source.tags.title)] : []
  const printed = headOf(document)
    .lines.slice(0, 12)
    .filter((_, index, lines) => !standsInMenu(source, lines, index))
    .map((line) => cut(source.folded, line.span))
  const blocks = new Set(document.outline.lines.map(({ topic }) => topic))
  const guides = !OF_PROFILES.some((topic) => blocks.has(topic))
  // 财政资金, 公开指南 in the menu beside what the office says of itself.
  const least = OF_PROFILES.every((topic) => blocks.has(topic)) ? LONGEST_IN_MENU : 0
  return [...tagged, ...printed].some((line) => {
    const bare = line.replace(/\s+/gu, '')
    return (
      bare.length > least &&
      bare.length <= LONGEST &&
      (CLOSES.some((pattern) => pattern.test(bare)) || (guides && GUIDE.test(bare)))
    )
  })
}
