import { labelled } from '../../../extract/contact/labelled.ts'
import { cut, type Span } from '../../../model/span.ts'
import type { Part } from '../section.ts'
import { isBiography } from './biography.ts'
import { dutiesByName } from './by-name.ts'
import { saysCharge } from './charge-label.ts'
import type { LeaderDraft, LeadersFound } from './draft.ts'
import { opensDuties } from './opens-duties.ts'
import { tailOf } from './tail.ts'

type Readable = { text: string; folded: string }

const DUTIES = /^(?:工作|具体|主要|领导|个人|分管|负责|职责){0,3}(?:分工|职责|工作|领域|分管|主管|负责)$/u
const PHONE = /^(?:联系|办公|值班)?(?:电话|方式|手机)$/u

/** Whether a line below a leader's can only go on with what the leader does; news go on otherwise. */
export function tellsDuties(source: Readable, { span: line, head, marker }: Part, leader?: Part): boolean {
  const [entry, ...more] = labelled(source, line)
  if (entry)
    return (
      [entry, ...more].every((one) => saysCharge(source, one)) ||
      (more.length === 0 && [DUTIES, PHONE].some((label) => label.test(entry.bare)))
    )
  const below = marker?.style === 'paren-han' && leader?.marker?.style === 'han-comma'
  const counts = marker === null || below || COUNTS_DUTIES.includes(marker.style)
  return counts && opensDuties(cut(source.folded, head))
}
/** 1.主持…；2.负责…; 一、 and, but for the duties of a 一、, （一） number people and blocks. */
const COUNTS_DUTIES: NonNullable<Part['marker']>['style'][] = [
  'digit-dot',
  'digit-comma',
  'paren-digit',
  'circled',
]

/** 「近年来，街道先后荣获…」 below the list: the office speaks of itself, and of no leader any more. */
export const tellsOfOffice = (source: Readable, { head }: Part): boolean =>
  OF_OFFICE.test(cut(source.folded, head))
const OF_OFFICE =
  /^(?:近年来|多年来|近[一二三四五六七八九十几]年来?|截至|目前|(?:19|20)\d{2}年(?:来|以来)?),?(?:我?街道|[镇乡]|全街|办事处|辖区|.{0,12}(?:被|荣?获))|^(?:我?街道|辖区|办事处|[镇乡]党委)(?:先后|现有|下辖|辖|位于|地处|总面积|共有)/u

/** A line below a leader's head goes on with what the leader does. */
export function goOn(source: Readable, found: LeadersFound, part: Part): void {
  const last = found.leaders.at(-1)
  if (!last) return
  const written = cut(source.folded, part.span)
  if (isBiography(written) || BODY.test(written)) {
    found.structure.push(part.span)
    found.read.push(part.span)
    return
  }
  const each = dutiesByName(source, part.head, sharing(found.leaders))
  for (const { leader, duties } of each) leader.duties.push(duties)
  if (each.length > 0) {
    found.read.push(part.span)
    return
  }
  const [entry, ...more] = labelled(source, part.span)
  if (entry && more.length > 0 && [entry, ...more].every((one) => saysCharge(source, one)))
    return addDuties(found, last, part.span, part.span)
  if (!entry || more.length > 0) {
    if (!entry && !isNotice(cut(source.folded, part.span))) addDuties(found, last, part.span, part.span)
    return
  }
  if (saysCharge(source, entry)) {
    addDuties(found, last, part.span, part.span)
    return
  }
  if (DUTIES.test(entry.bare)) addDuties(found, last, entry.value, part.span)
  else if (PHONE.test(entry.bare)) last.phone ??= tailOf(source, part.span).phone
  else return
  found.structure.push(entry.mark)
  found.read.push(part.span)
}

/** 街道办事处 on a line of its own, above the next who have posts there. */
const BODY =
  /^(?:中共)?\p{Script=Han}{0,14}(?:党工委|工委|党委|工作委员会|办事处|人大主席团|人大办?|政协联络[处室]|纪工?委|人民政府|武装部)$/u

/** The last leaders, of whom nothing is told yet. */
const sharing = (leaders: readonly LeaderDraft[]): readonly LeaderDraft[] =>
  leaders.slice(leaders.findLastIndex(({ duties }) => duties.length > 0) + 1)

function addDuties(found: LeadersFound, leader: LeaderDraft, duties: Span, line: Span): void {
  if (duties.end > duties.start) leader.duties.push(duties)
  found.read.push(line)
}

/** A note under the list speaks of the page, not of the last leader. */
const isNotice = (folded: string): boolean =>
  /^(?:注|备注|说明|附|以上|更新时间|来源)[:：]|接待日|^(?:本(?:通知|分工|文件)|以上分工|此前|原).{0,24}(?:执行|生效|为准|废止)|^以上(?:同志|人员|领导)|^特此|互为AB[角岗]|^\(?(?:按姓氏笔画|排名不分先后|(?:最后|最近|本页)?更新(?:日期|时间)|\d{4}年\d{1,2}月.{0,4}更新)/u.test(
    folded,
  )
