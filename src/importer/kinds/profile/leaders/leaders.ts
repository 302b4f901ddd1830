import { foldKey } from '../../../../text/fold-key.ts'
import type { Labelled } from '../../../extract/contact/labelled.ts'
import type { Leader } from '../../../model/bundle.ts'
import type { Draft } from '../../../model/message.ts'
import { state } from '../../../model/normalise.ts'
import { record } from '../../../model/record.ts'
import { cut, type Span } from '../../../model/span.ts'
import type { LedBy } from '../departments/led-by.ts'
import { staffed } from '../departments/staffed.ts'
import type { Part, Section } from '../section.ts'
import { drafted, type LeaderDraft, type LeadersFound } from './draft.ts'
import { tellsDuties } from './duty-lines.ts'
import { listsNamesAlone } from './comrade-alone.ts'
import { leadersFromCards } from './from-cards.ts'
import { leadersFromLines } from './from-lines.ts'
import { leadersFromTable } from './from-table.ts'
import { headsIn } from './heads.ts'
import { headOfOffice } from './head-of-office.ts'
import { chargeOf, officesIn } from './in-charge.ts'
import { merged } from './merged.ts'
import { isBiography } from './biography.ts'
import { opensWithLeader } from './opens-with-leader.ts'
import { pairedHead } from './paired.ts'
import { moreHolders } from './post-holders.ts'
import { sentenceHeads } from './sentence-heads.ts'
import { withTails } from './tail.ts'
import { toldPosts } from './told-posts.ts'
import { shortOffice, unknownOffices } from './unknown-offices.ts'

type Readable = { text: string; folded: string }

/** The leaders of a page in its order; `head` is the 负责人 as stated. */
export type Leaders = { leaders: Leader[]; messages: Draft[]; read: Span[]; structure: Span[] }

type Known = { head: Labelled | undefined; offices: readonly string[]; ledBy?: readonly LedBy[] }

/**
 * Reads 领导分工: the blocks that a heading announces in whatever form they have, elsewhere only cards, tables and lines
 * that open with post and name, and the labelled 负责人. `offices` are the names of the page's departments, `ledBy` what
 * the entries of these say of who has them in charge.
 */
export function readLeaders(
  source: Readable,
  sections: readonly Section[],
  { head, offices, ledBy = [] }: Known,
): Leaders {
  const found = sections.map((section) => fromSection(source, section))
  const told = found.flatMap(({ leaders }) => leaders)
  // Who is listed has the place of the list, whatever label names them above it.
  const drafts = [...told, ...(head ? headOfOffice(source, head) : []), ...inChargeBelow(source, ledBy, told)]
  const known = new Set(offices.map(foldKey))
  const ordered = merged(drafts).sort((a, b) => at(a) - at(b))
  const leaders = ordered.map((draft, index) =>
    toLeader(source, draft, index + 1, (name) => known.has(foldKey(name))),
  )
  return {
    leaders,
    messages: unknownOffices(leaders, offices),
    read: found.flatMap(({ read }) => read),
    structure: found.flatMap(({ structure }) => structure),
  }
}

/** 「分管领导：甲」 below an office: who is among the leaders of the page, or has posts there, has it in charge. */
function inChargeBelow(
  source: Readable,
  ledBy: readonly LedBy[],
  leaders: readonly LeaderDraft[],
): LeaderDraft[] {
  const names = new Map(leaders.map(({ name }) => [foldKey(name.value), name]))
  return ledBy.flatMap(({ office, leader }) => {
    const offices = [{ field: 'inChargeOf' as const, list: office }]
    const heads = headsIn(source, leader).map(({ value }) => drafted(value, []))
    const known = names.get(foldKey(cut(source.text, leader).replace(/\s|同志$/gu, '')))
    const named = heads.length === 0 && known ? [{ name: { ...known, at: [] }, duties: [] }] : heads
    return named.map((draft) => ({ ...draft, offices }))
  })
}

const at = ({ name }: LeaderDraft): number => name.at[0]?.start ?? 0

const NOTHING: LeadersFound = { leaders: [], read: [], structure: [] }
const ELSEWHERE: Section['topic'][] = [null, 'introduction', 'contact', 'location', 'other']

function fromSection(source: Readable, { topic, parts: all }: Section): LeadersFound {
  // 「街道党工委书记为甲，…」 stands beside the offices under 机构 as well.
  if (topic === 'departments')
    return { ...NOTHING, leaders: all.flatMap(({ head }) => holdersTold(source, head)) }
  if (topic !== 'leaders' && !ELSEWHERE.includes(topic)) return NOTHING
  const { staff } = staffed(source, all)
  const parts = all.filter((part) => !staff.has(part))
  for (const reader of [leadersFromTable, leadersFromCards]) {
    const found = reader(source, parts)
    if (found.leaders.length > 0) return found
  }
  if (topic === 'leaders') return leadersFromLines(source, parts)
  const heads = headLines(source, parts)
  if (heads.count > (topic === 'contact' || isPageOfOne(source, parts) ? 0 : 1))
    return leadersFromLines(source, withDuties(source, parts, heads.lines))
  if (topic === null && listsNamesAlone(source, parts)) return leadersFromLines(source, parts)
  return topic === null || topic === 'introduction' ? inProse(source, parts) : NOTHING
}

/** A few lines, one of which labels what somebody does: 「工作分工：…」. */
export const isPageOfOne = (source: Readable, parts: readonly Part[]): boolean =>
  parts.length <= 8 && parts.some(({ span: line }) => LABELS_DUTIES.test(cut(source.folded, line)))
const LABELS_DUTIES = /^(?:工作|领导|职责|主要|分管){1,2}(?:分工|职责|工作) ?:/u

/** Leaders that the introduction tells; its sentences stay with it. */
const inProse = (source: Readable, parts: readonly Part[]): LeadersFound => ({
  ...NOTHING,
  leaders: parts.flatMap(({ head: line }) => {
    const heads = sentenceHeads(source, line)
    return heads.length > 0 ? withTails(source, heads, line).leaders : holdersTold(source, line)
  }),
})

const holdersTold = (source: Readable, line: Span): LeaderDraft[] =>
  toldPosts(source, line).map(({ value }) => drafted(value, []))

/** The lines that open with a leader, and the pairs of lines that are nothing but a name and its posts. */
function headLines(source: Readable, parts: readonly Part[]): { lines: ReadonlySet<Part>; count: number } {
  const lines = new Set<Part>()
  let count = 0
  for (const [index, part] of parts.entries()) {
    if (lines.has(part)) continue
    const next = parts[index + 1]
    const pair = next && pairedHead(source, part, next, parts[index + 2])
    const paired = pair && pair.rest.end === pair.rest.start
    if (!paired && !opensWithLeader(source, part.head)) continue
    lines.add(part)
    if (paired) lines.add(next)
    count += paired ? 1 : headsIn(source, part.head).length
  }
  return { lines, count }
}

const NO_POSTS = { value: [], at: [] }

/** The lines that open with a leader and the ones below each that tell its duties. */
function withDuties(source: Readable, parts: readonly Part[], heads: ReadonlySet<Part>): Part[] {
  let leader: Part | null = null
  return parts.filter((part) => {
    if (heads.has(part)) leader = part
    else if (leader && moreHolders(source, part.span, NO_POSTS).length > 0) return true
    else if (leader && !tellsDuties(source, part, leader) && !isBiography(cut(source.folded, part.span)))
      leader = null
    return leader !== null
  })
}

function toLeader(
  source: Readable,
  draft: LeaderDraft,
  rank: number,
  known: (name: string) => boolean,
): Leader {
  const { name, positions, seconded, phone, duties, offices = [] } = draft
  const { inChargeOf, liaises } = chargeOf(source, duties, known)
  for (const { field, list } of offices) {
    const all = field === 'liaises' ? liaises : inChargeOf
    const told = new Set(all.map((place) => shortOffice(cut(source.text, place))))
    all.push(
      ...officesIn(source, list, known).filter((place) => !told.has(shortOffice(cut(source.text, place)))),
    )
  }
  const { text } = source
  return record<Leader>(
    {
      name,
      positions,
      seconded,
      phone,
      responsibilities: state(text, 'text', ...duties),
      inChargeOf: state(text, 'names', ...inChargeOf),
      liaises: state(text, 'names', ...liaises),
    },
    { rank, positions: [], seconded: false, responsibilities: '', inChargeOf: [], liaises: [] },
  )
}
