import { pathSteps } from '../../extract/path.ts'
import { isContactLabel } from '../../extract/contact/contact-labels.ts'
import { labelled } from '../../extract/contact/labelled.ts'
import { fold } from '../../../text/fold.ts'
import type { Document } from '../../model/document.ts'
import type { Line, Marker, Outline, Topic } from '../../model/outline.ts'
import { cut, span, trim, type Span } from '../../model/span.ts'
import { announcement, type Announcement } from './announcement.ts'
import { opensOfficeCard } from './departments/from-cards.ts'
import { officesAboveDuties } from './departments/above-duties.ts'
import { officeHead } from './departments/office-head.ts'
import { opensLeaderCard } from './leaders/from-cards.ts'
import { opensWithLeader } from './leaders/opens-with-leader.ts'

type Readable = { text: string; folded: string }

/** A line of a block: `head` is what stands behind its number. */
export type Part = { span: Span; marker: Marker | null; head: Span; blankBefore: boolean }
/** A block of a page and the heading that announces it; the lines above the first heading have neither. */
export type Section = { topic: Topic | null; heading: Span | null; parts: Part[] }

const LEADERS = /领导(?:之窗|班子|分工|信息|介绍|简介|成员)/u

/** The blocks of a page, in order. A heading may be a line of its own, open its text, or announce a list. */
export function sections({ source, outline }: Document): Section[] {
  const { text } = source
  // 领导之窗 may be said by the page's tags or its breadcrumb alone.
  const { title = '', column = '', page = '' } = source.tags
  const tagged = [title, column, page, ...crumbs(source, outline)].some((said) => LEADERS.test(fold(said)))
  const all: Section[] = [{ topic: tagged ? 'leaders' : null, heading: null, parts: [] }]
  /** The line that opened the block. */
  let opening: Line | null = null
  const cards = officesAboveDuties(source, outline.lines)
  for (const line of outline.lines) {
    const current = all.at(-1)
    if (!current) break
    if (cards.has(line) && current.topic !== 'departments') {
      all.push({ topic: 'departments', heading: null, parts: [part(text, line)] })
      opening = null
      continue
    }
    const found = isEntry(source, line, current) ? null : announcement(source, line)
    if (!found && endsBlock(source, line, opening, current)) {
      all.push(unannounced(source, line))
      opening = line.marker ? line : null
      continue
    }
    if (!found || belongs(source, line, found, current) || headsTable(found, current)) {
      current.parts.push(part(text, line))
      continue
    }
    // 「…设5个科室：」 below 二、内设机构 is part of it: 三、 ends both.
    opening = line.marker || !opening?.marker ? line : opening
    const next: Section = { topic: found.topic, heading: found.heading, parts: [] }
    const rest = trim(text, found.rest ?? span(line.span.end, line.span.end))
    if (rest.end > rest.start) next.parts.push({ span: rest, marker: null, head: rest, blankBefore: false })
    all.push(next)
  }
  return all
    .flatMap((section) => withoutLeaders(source, section))
    .map((section) => (listsOffices(source, section) ? { ...section, topic: 'departments' } : section))
}

/** The head of a table below the heading of its block: 「2019年获得荣誉」 over 「荣誉名称 | 授予单位」. */
const headsTable = ({ topic, heading }: Announcement, open: Section): boolean =>
  heading.end === heading.start && open.topic === topic && open.heading !== null && open.parts.length === 0

/** 「党工委书记：甲」, 「办事处主任：乙」 below the last duty, without a heading of their own. */
function withoutLeaders(source: Readable, section: Section): Section[] {
  const { topic, parts } = section
  if (topic !== 'duties') return [section]
  const isLeader = (part: Part | undefined) =>
    part !== undefined && part.marker === null && opensWithLeader(source, part.head)
  const first = parts.findIndex((part, index) => isLeader(part) && isLeader(parts[index + 1]))
  if (first < 0) return [section]
  return [
    { ...section, parts: parts.slice(0, first) },
    { topic: null, heading: null, parts: parts.slice(first) },
  ]
}

/** 机构职能 over 「一、党政办公室」: the entries are the offices, and what they do stands below each. */
function listsOffices(source: Readable, { topic, parts }: Section): boolean {
  const style = parts.find(({ marker }) => marker)?.marker?.style
  if (topic !== 'duties' || style === undefined) return false
  const entries = parts.filter(({ marker }) => marker?.style === style)
  return entries.length > 1 && entries.every(({ head }) => officeHead(source, head, false) !== null)
}

/** Where the page stands on its site: 首页 > 柳堤街道 > 领导之窗 gives 领导之窗. */
const crumbs = ({ folded }: Readable, { chrome, lines }: Outline): string[] =>
  [...chrome, ...lines.slice(0, 6).map((line) => line.span)].flatMap((line) => {
    const last = pathSteps(folded, line).at(-1)
    return last ? [cut(folded, last)] : []
  })

/**
 * Whether a line that announces nothing ends the block above it: its number goes on from that of the block's heading
 * (一、主要职责 … 二、人员编制), or the block is one row of a table of labels and values and this is another.
 */
function endsBlock(
  source: Readable,
  { span: line, marker }: Line,
  opening: Line | null,
  { parts }: Section,
): boolean {
  if (!opening) return false
  if (opening.marker) {
    const { style, ordinal } = opening.marker
    const counts = parts.some((part) => part.marker?.style === style && part.marker.ordinal === 1)
    return !counts && marker?.style === style && marker.ordinal === (ordinal ?? NaN) + 1
  }
  if (isArticle(source, opening.span)) return isArticle(source, line)
  return isRow(source, opening.span) && isRow(source, line)
}

/** 第五条 …: one article of a regulation. */
const isArticle = ({ folded }: Readable, line: Span): boolean =>
  /^第[一二三四五六七八九十\d]{1,3}条/u.test(cut(folded, line))

/** 镇长\t揭志刚: two cells, the first as short as a label. */
const isRow = ({ text }: Readable, line: Span): boolean => /^[^\t\n]{2,12}\t[^\t\n]+$/u.test(cut(text, line))

/** A block of no topic: labelled values count as the page's own, a bare heading is told with what stands below it. */
function unannounced(source: Readable, line: Line): Section {
  const whole = part(source.text, line)
  const bare = line.marker !== null && labelled(source, whole.head).length === 0
  if (bare) return { topic: 'other', heading: line.span, parts: [] }
  return { topic: isArticle(source, line.span) ? 'other' : null, heading: null, parts: [whole] }
}

function part(text: string, { span: whole, marker, blankBefore }: Line): Part {
  return {
    span: whole,
    marker,
    blankBefore,
    head: trim(text, span(marker?.span.end ?? whole.start, whole.end)),
  }
}

/**
 * One more entry of a numbered block is no heading, whatever it is called: 「3.文化」 among the duties. Below 「一、机构名称：…」
 * the numbers count the blocks of the page, and 「三、内设机构」 is never an entry.
 */
function isEntry(source: Readable, line: Line, { topic, parts }: Section): boolean {
  if (!line.marker || topic === null || (line.topic !== null && BLOCKS.includes(line.topic))) return false
  const last = parts.findLast((other) => other.marker !== null)
  return (
    last?.marker?.style === line.marker.style &&
    line.marker.ordinal === (last.marker.ordinal ?? NaN) + 1 &&
    !isContact(source, last)
  )
}

/** What the blocks of a page are, and no entry of one is called. */
const BLOCKS: Topic[] = ['leaders', 'duties', 'departments', 'honors', 'introduction', 'contact']

const isContact = (source: Readable, { head }: Part): boolean => {
  const [first] = labelled(source, head)
  return first !== undefined && isContactLabel(first.bare)
}

/** 「工作职责：」 below the name of an office and 「分工」 in a leader's card are theirs, not blocks of the page. */
function belongs(
  source: Readable,
  { marker }: Line,
  { topic, heading, rest }: Announcement,
  { topic: open, parts }: Section,
): boolean {
  // A number of its own makes it a block: 四、联系方式.
  if (marker && rest === null) return false
  // 【联系方式】 is set as the headings of the page are.
  const { folded } = source
  if (rest === null && cut(folded, heading).startsWith('[')) return false
  const above = parts.at(-1)
  const heads =
    above !== undefined && above.span.end - above.span.start <= 40 && !cut(folded, above.span).includes('。')
  // 「机构职能：…」 on the card of an office without a heading above the cards.
  if (topic === 'duties' && rest !== null && above && opensOfficeCard(source, above.head)) return true
  // 「联系方式：」 alone on its line on a leader's card.
  if (open === 'leaders' && topic === 'contact' && parts.some(({ head }) => opensLeaderCard(source, head)))
    return true
  // 【分工】… on a leader's card: no block of a profile.
  if (open === 'leaders' && rest !== null && !BLOCKS.includes(topic)) return true
  // 「工作职责：」 below the line that opens with a leader, whose block has no heading.
  if (heads && open === null && above.marker === null && opensWithLeader(source, above.head))
    return topic === 'duties' || topic === 'leaders'
  if (open === 'departments') return topic === 'duties' && (heads || (rest !== null && above !== undefined))
  if (open === 'leaders')
    return ['duties', 'leaders', 'introduction', 'contact'].includes(topic) && (heads || rest !== null)
  return false
}
