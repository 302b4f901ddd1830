import { soundsGiven } from './given-names.ts'
import { DOUBLE_SURNAMES, SINGLE_SURNAMES } from './surnames.ts'

/**
 * Whether a folded text without spaces is a person's name: a known surname with one or two characters behind it, or
 * a name with a middle dot (阿依古丽·买买提). What closes as a post or a body does (董事, 司长, 文明办) is none.
 */
export function isPersonName(folded: string): boolean {
  if (/^\p{Script=Han}{2,8}(?:·\p{Script=Han}{1,8}){1,3}$/u.test(folded)) return true
  if (/^\p{Script=Han}{3,7}$/u.test(folded) && soundsGiven(folded) && !NO_NAME.test(folded)) return true
  if (GIVEN_LIKE_BODY.test(folded) && SINGLE_SURNAMES.has(folded[0] ?? '')) return true
  if (!/^\p{Script=Han}{2,4}$/u.test(folded) || NO_NAME.test(folded) || NO_START.test(folded)) return false
  if (DOUBLE_SURNAMES.has(folded.slice(0, 2)) && folded.length >= 3) return true
  return SINGLE_SURNAMES.has(folded[0] ?? '') && folded.length <= 3
}

/** 屈建社, 王登科, 李文会: given names that close like a body. */
const GIVEN_LIKE_BODY = /^\p{Script=Han}(?:[建国立兴爱卫红荣永][社会府]|[登永建金玉][科镇]|[文学春秀玉]会)$/u

/** Whether a folded text begins with a surname of two characters: 欧阳 一. */
export const hasDoubleSurname = (folded: string): boolean => DOUBLE_SURNAMES.has(folded.slice(0, 2))

/**
 * Whether a text may be a name where its place leaves no doubt that somebody is named there: before a post in columns,
 * before a body in brackets. 米尔扎提 has no surname of the list.
 */
export const mayBePersonName = (folded: string): boolean =>
  /^\p{Script=Han}{2,6}$/u.test(folded) && !NO_NAME.test(folded) && !NO_START.test(folded)

/** How the names at the start of a text may end, in characters: 司徒毅江岸区 → 3 4 2. Longer double surnames first. */
export function nameLengths(folded: string): number[] {
  const lengths = DOUBLE_SURNAMES.has(folded.slice(0, 2)) ? [3, 4, 2] : [2, 3]
  return lengths.filter((length) => isPersonName(folded.slice(0, length)))
}

/** Words that begin like a name and are none: 常务, 常委, 权力. */
const NO_START =
  /^(?:常[务委住规态]|元旦|权[力责益限]|廉[政洁租]|诸[多位如]|习惯|薄[弱利]|籍贯|蓬勃|云平台|云计|衣食|铁[路塔]|祖国)/u
const NO_NAME =
  /(?:[局委部厅署院会府处科室股站所队社馆区县市镇乡街]|书记|主任|主席|经理|董事|总监|干事|委员|成员|代表|秘书|司令|顾问|同志|[局部厅司处科区县市省镇乡村院校行社会队站所州团组事]长|工作|任务|全体|有关|相关|部门|单位|办|党委|党组|纪委|常委|文明|安全|司法|农业|卫生|水务|金融|商务|海关|法院|法制|应急|民政|财政|公安|教育|党政|武装|武警|综合|经济|协助|配合|负责|分管|主持|联系|空缺|暂缺|缺编|待定|未定|若干|分工|职责|职务|简介|简历|电话|名单|兼任|姓名|党建|党务|宣传|统战|群团|组织|纪检|综治|信访|城管|城建|环保|社保|计生|武装|双拥|文教|统计|招商)$/u
