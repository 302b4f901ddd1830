import { labelled } from '../../../extract/contact/labelled.ts'
import type { Stated } from '../../../model/normalise.ts'
import { cut, span, type Span } from '../../../model/span.ts'
import type { Part } from '../section.ts'
import { drafted, type LeaderDraft, type LeadersFound } from './draft.ts'
import { isBiography } from './biography.ts'
import { dutiesByName } from './by-name.ts'
import { saysCharge } from './charge-label.ts'
import { comradeAlone, listsNamesAlone } from './comrade-alone.ts'
import { glued } from './glued.ts'
import { headsIn } from './heads.ts'
import type { LineHead } from './line-head.ts'
import { nameFirst } from './name-first.ts'
import { opensDuties } from './opens-duties.ts'
import { pairedHead } from './paired.ts'
import { moreHolders, postHolders } from './post-holders.ts'
import { postsFirst } from './posts-first.ts'
import { holdersOfOnePost } from './shared-post.ts'
import { tailOf, withTail, withTails } from './tail.ts'
import { holderUnder, postsAlone } from './under-posts.ts'

type Readable = { text: string; folded: string }

/**
 * Leaders told line by line, in any of the forms of `headsIn`, or with name and post on lines of their own; lines
 * between two heads go on with the duties of the first.
 */
export function leadersFromLines(source: Readable, parts: readonly Part[]): LeadersFound {
  const found: LeadersFound = { leaders: [], read: [], structure: [] }
  /** The posts of a line of their own, as long as holders stand under it. */
  let above: Stated<string[]> | undefined
  const namesAlone = listsNamesAlone(source, parts)
  const isAmong = (index: number) =>
    found.leaders.length > 0 ||
    parts.slice(index + 1, index + 1 + NEAR).some(({ head }) => headsIn(source, head).length > 0)
  for (const [index, part] of parts.entries()) {
    // The further lines of a pair were read with the first.
    if (found.read.slice(-2).includes(part.span)) continue
    const next = parts[index + 1]
    const posts = next && postsAlone(source, part.head)
    if (posts && holderUnder(source, next.head, posts)) {
      above = posts
      found.read.push(part.span)
      found.structure.push(part.span)
      continue
    }
    if (above && readHolder(source, found, part, above)) continue
    const pair = pairedHead(source, part, next, parts[index + 2])
    if (pair) {
      above = undefined
      const tail = tailOf(source, pair.rest)
      found.leaders.push(withTail(pair.head, tail))
      found.structure.push(
        part.span,
        ...pair.between,
        span(pair.second.start, pair.rest.start),
        ...tail.marks,
      )
      found.read.push(part.span, ...pair.between, pair.second)
    } else if (readHeads(source, found, part, { namesAlone, amongLeaders: isAmong(index) })) above = undefined
    else if (tellsOfOffice(source, part)) break
    else if (!readMoreHolders(source, found, part)) goOn(source, found, part)
  }
  return found
}

/** The first of a list has a surname no list knows: the next leader stands within as many lines. */
const NEAR = 4

function readHolder(
  source: Readable,
  found: LeadersFound,
  { head: line, span: whole }: Part,
  posts: Stated<string[]>,
): boolean {
  const holder = holderUnder(source, line, posts)
  if (!holder) return false
  const tail = tailOf(source, holder.rest)
  found.leaders.push(withTail(holder.head, tail))
  found.read.push(whole)
  found.structure.push(span(whole.start, holder.rest.start), ...tail.marks)
  return true
}

/** What the block around a line tells: its leaders have names alone, or others of it are sure. */
type Around = { namesAlone: boolean; amongLeaders: boolean }

function readHeads(
  source: Readable,
  found: LeadersFound,
  part: Part,
  { namesAlone, amongLeaders }: Around,
): boolean {
  const sure = headsIn(source, part.head)
  const shared = holdersOfOnePost(source, part.head)
  if (sure.length === 0 && shared.leaders.length > 0) {
    found.leaders.push(...shared.leaders)
    found.structure.push(...shared.marks, ...(part.marker ? [part.marker.span] : []))
    found.read.push(part.span)
    return true
  }
  const listed = sure.length > 0 || !amongLeaders ? sure : listedHeads(source, part.head)
  const comrade = listed.length > 0 ? null : comradeAlone(source, part.head, namesAlone)
  const heads = comrade ? [comrade] : listed
  if (heads.length === 0) return false
  const { leaders, structure } = withTails(source, heads, part.span)
  found.leaders.push(...leaders)
  found.structure.push(...structure, ...(part.marker ? [part.marker.span] : []))
  found.read.push(part.span)
  return true
}

/** Among leaders a surname that no list has is one. */
function listedHeads(source: Readable, line: Span): LineHead[] {
  const holders = postHolders(source, line, true)
  const one =
    holders.length > 0
      ? null
      : (glued(source, line, true) ?? nameFirst(source, line, true) ?? postsFirst(source, line, true))
  return one ? [one] : holders
}

/** The column of a post goes on below it: a line of names alone, who hold the post of the line above. */
function readMoreHolders(source: Readable, found: LeadersFound, part: Part): boolean {
  const last = found.leaders.at(-1)
  if (!last?.positions || last.duties.length > 0 || part.marker || part.blankBefore) return false
  const heads = moreHolders(source, part.span, last.positions)
  if (heads.length === 0) return false
  found.leaders.push(...heads.map((head) => drafted(head, [])))
  found.read.push(part.span)
  found.structure.push(part.span)
  return true
}

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
const tellsOfOffice = (source: Readable, { head }: Part): boolean => OF_OFFICE.test(cut(source.folded, head))
const OF_OFFICE =
  /^(?:近年来|多年来|近[一二三四五六七八九十几]年来?|截至|目前|(?:19|20)\d{2}年(?:来|以来)?),?(?:我?街道|[镇乡]|全街|办事处|辖区|.{0,12}(?:被|荣?获))|^(?:我?街道|辖区|办事处|[镇乡]党委)(?:先后|现有|下辖|辖|位于|地处|总面积|共有)/u

function goOn(source: Readable, found: LeadersFound, part: Part): void {
  const last = found.leaders.at(-1)
  if (!last) return
  if (isBiography(cut(source.folded, part.span))) {
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

/** The last leaders, of whom nothing is told yet. */
const sharing = (leaders: readonly LeaderDraft[]): readonly LeaderDraft[] =>
  leaders.slice(leaders.findLastIndex(({ duties }) => duties.length > 0) + 1)

function addDuties(found: LeadersFound, leader: LeaderDraft, duties: Span, line: Span): void {
  if (duties.end > duties.start) leader.duties.push(duties)
  found.read.push(line)
}

/** A note under the list speaks of the page, not of the last leader. */
const isNotice = (folded: string): boolean =>
  /^(?:注|备注|说明|附|以上|更新时间|来源)[:：]|接待日|^(?:本(?:通知|分工|文件)|以上分工|此前|原).{0,24}(?:执行|生效|为准|废止)|^特此|互为AB[角岗]|^\(?(?:按姓氏笔画|排名不分先后)/u.test(
    folded,
  )
