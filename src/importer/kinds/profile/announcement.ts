import type { Line, Topic } from '../../model/outline.ts'
import { columns } from '../../extract/cells.ts'
import { isHeadOfHonors } from '../../extract/honors/in-block.ts'
import { cut, span, type Span } from '../../model/span.ts'
import { OFFICE_COLUMNS } from './departments/table-columns.ts'
import { LEADER_COLUMNS } from './leaders/table-columns.ts'

type Readable = { text: string; folded: string }

/** What a line announces; `rest` is the text of the block when it begins on the same line. */
export type Announcement = { topic: Topic; heading: Span; rest: Span | null }

/** 「主要职责：负责…」, 「内设机构：党政办公室、…」: a heading that its text follows. */
const RUN_IN: [Topic, RegExp][] = [
  [
    'leaders',
    /^(?:现任|党政|街道|主要)*(?:领导(?:班子)?|班子)(?:成员)?(?:及|和)?(?:工作)?(?:分工|名单|信息|简介|介绍|之窗)?(?:情况)? ?:/u,
  ],
  ['duties', /^(?:主要|工作|机构|单位|法定|具体|部门)*(?:职责|职能)(?:任务)?(?:是|为|有)? ?:/u],
  [
    'departments',
    /^(?:(?:内设|下设|下属|所属|直属|职能|办事)(?:事业)?(?:机构|科室|部门|单位)(?:设置)?(?:\(?[\d一二三四五六七八九十]{1,3}个\)?)?|事业单位(?:\(?[\d一二三四五六七八九十]{1,3}个\)?)?|(?:机构|科室|部门)设置(?:情况)?|组织机构) ?:/u,
  ],
  ['honors', /^(?:所?获得?|主要|历年|曾获)*(?:荣誉|奖项)(?:称号|情况)? ?:/u],
  ['history', /^(?:历史|建[制置])沿革 ?:/u],
  ['geography', /^(?:地理位置|地理环境|区位) ?:/u],
  ['introduction', /^(?:单位|机构|街道|基本)?(?:简介|概况|基本情况) ?:/u],
]
/** 「…，主要职责是：」: a sentence that announces the list below it. */
const LEADS_IN: [Topic, RegExp][] = [
  // 「街道设“六办一队四中心”，具体职责如下：」
  [
    'departments',
    /设(?:有|立|置)?"?(?:[一二三四五六七八九十两\d]{1,2}个?(?:办公室|办|室|科|部|所|站|中心|大队|队|局|大厅|窗口)){2,8}"?[^。;:]{0,12} ?:$/u,
  ],
  ['duties', /(?:职责|职能|职权|任务)(?:任务)?(?:主要)?(?:是|为|有|如下|包括|具体如下)? ?:$/u],
  [
    'departments',
    /(?:内设|下设|设有?|设置|设立)[^。;:]{0,20}(?:机构|科室|部门|办公室|单位)[^。;:]{0,12} ?:$/u,
  ],
  [
    'leaders',
    /(?:(?:领导|班子)(?:班子)?(?:成员)?(?:及其)?(?:工作)?(?:分工)?(?:情况)?(?:调整)?(?:通知|公示|公布|明确|安排)?(?:如下|为)|(?:(?:领导|班子)[^。;:]{0,30}|[将对](?:工作)?)分工[^。;:]{0,40}(?:如下|以下)[^。;:]{0,6}) ?:$/u,
  ],
]

const OF_LEADERS = /(?:具体|人员|职责|个人)分工(?:情况|安排)?:?$/u

/** The block of a profile that a line announces; null when it announces none. */
export function announcement(source: Readable, line: Line): Announcement | null {
  const table = tableTopic(source, line.span)
  if (table) {
    return { topic: table, heading: span(line.span.start, line.span.start), rest: line.span }
  }
  // 具体分工 in a notice on who of the leaders does what, and no tasks of a plan.
  if (line.topic === 'tasks' && OF_LEADERS.test(cut(source.folded, line.span)))
    return { topic: 'leaders', heading: line.span, rest: null }
  if (line.topic !== null) return { topic: line.topic, heading: line.span, rest: null }
  if (line.opening && !isValue(source, line)) {
    const { topic, heading } = line.opening
    return { topic, heading: span(line.span.start, heading.end), rest: span(heading.end, line.span.end) }
  }
  const start = line.marker?.span.end ?? line.span.start
  const head = withColon(source, span(start, line.span.end))
  for (const [topic, pattern] of RUN_IN) {
    const mark = pattern.exec(head)?.[0]
    if (mark === undefined) continue
    const end = start + mark.length
    return { topic, heading: span(line.span.start, end), rest: span(end, line.span.end) }
  }
  if (line.marker || head.length > 120) return null
  const found = LEADS_IN.find(([, pattern]) => pattern.test(head))
  return found ? { topic: found[0], heading: line.span, rest: null } : null
}

/** 【联系电话】0777-2310001: a label in brackets and its value. */
const isValue = (source: Readable, { span: line, opening }: Line): boolean =>
  opening !== undefined &&
  ['contact', 'location'].includes(opening.topic) &&
  !/[:。]/u.test(cut(source.folded, span(opening.heading.end, line.end)))

/** 主要职责 in a cell of its own announces the next cell as a colon does. */
function withColon({ text, folded }: Readable, line: Span): string {
  const tab = cut(text, line).indexOf('\t')
  const written = cut(folded, line)
  return tab > 0 && tab <= 12 ? `${written.slice(0, tab)}:${written.slice(tab + 1)}` : written
}

/** The head of a table opens a block of its own kind, wherever it stands. */
function tableTopic(source: Readable, line: Span): Topic | null {
  if (line.end - line.start > 120) return null
  const people = columns(source, line, LEADER_COLUMNS)
  const both = /^.{0,2}(?:姓名|成员)\(?[、及和]?职务/u.test(cut(source.folded, line))
  if (people?.includes('name') && (people.includes('posts') || both)) return 'leaders'
  if (isHeadOfHonors(source, line)) return 'honors'
  const offices = columns(source, line, OFFICE_COLUMNS)
  return offices?.includes('name') && offices.includes('duties') ? 'departments' : null
}
