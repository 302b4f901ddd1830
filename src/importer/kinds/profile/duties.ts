import { readNumeral } from '../../../text/numerals.ts'
import type { Duty } from '../../model/bundle.ts'
import type { Draft } from '../../model/message.ts'
import type { Marker } from '../../model/outline.ts'
import { state } from '../../model/normalise.ts'
import { record } from '../../model/record.ts'
import { apply } from '../../model/rule.ts'
import { cut, span, type Span } from '../../model/span.ts'
import { saidNumber } from '../../extract/said-number.ts'
import { trimMarks } from '../../extract/trim-marks.ts'
import { numberJumps } from '../../extract/number-jumps.ts'
import type { Part, Section } from './section.ts'

type Readable = { text: string; folded: string }

/** The office's own duties in their order. */
export type Duties = { duties: Duty[]; messages: Draft[]; read: Span[]; structure: Span[] }
type DutyDraft = { marker: Marker | null; title: Span | null; text: Span[] }

/**
 * Reads 主要职责: each numbered entry is a duty, or each paragraph where nothing is numbered. The opening sentence is the
 * title when it is short and text stands behind it; deeper numbers and further lines belong to the duty above.
 */
export function readDuties(source: Readable, sections: readonly Section[]): Duties {
  const drafts: DutyDraft[] = []
  const found: Duties = { duties: [], messages: [], read: [], structure: [] }
  for (const { parts } of sections.filter(({ topic }) => topic === 'duties')) {
    const own = draftsIn(source, parts, found)
    found.messages.push(...numberJumps(own.flatMap(({ marker }) => marker ?? [])))
    drafts.push(...own)
  }
  found.duties = drafts.flatMap((draft, index) => toDuty(source, draft, index + 1))
  return found
}

function draftsIn(source: Readable, parts: readonly Part[], found: Duties): DutyDraft[] {
  const style = parts.find(({ marker }) => marker)?.marker?.style ?? null
  const drafts: DutyDraft[] = []
  for (const part of parts) {
    const opens =
      style === null ? isProse(source, part) : part.marker !== null && alike(part.marker.style, style)
    const last = drafts.at(-1)
    const counted = opens ? countedIn(source, part, found) : []
    if (counted.length > 0) drafts.push(...counted)
    else if (opens) drafts.push(opened(source, part, found))
    else if (last) last.text.push(part.span)
    else continue
    found.read.push(part.span)
  }
  return drafts
}

/** 「主要职责是：一是…；二是…。」: what one paragraph counts, with or without the words that lead in. */
function countedIn(source: Readable, { marker, head }: Part, found: Duties): DutyDraft[] {
  const said = apply(saidNumber, source, head).map(({ value }) => value)
  const [first] = said
  if (!first || said.length < 2 || marker) return []
  const lead = span(head.start, first.mark.start)
  if (!LEAD.test(cut(source.folded, lead))) return []
  found.structure.push(lead, ...said.map(({ mark }) => mark))
  return said.map(({ label, mark }, i) => ({
    marker: saidMarker(source, label, mark),
    title: null,
    text: [trimMarks(source, span(mark.end, said[i + 1]?.mark.start ?? head.end), '', ';')],
  }))
}

const saidMarker = ({ folded }: Readable, labelSpan: Span, mark: Span): Marker => {
  const label = cut(folded, labelSpan)
  return { style: 'ordinal', label, ordinal: readNumeral(label), labelSpan, span: mark }
}
const LEAD = /^(?:[^。;]{0,60}(?:职责|职能|任务|工作)[^。;]{0,12}(?:[:。,]|[是为有])+)? ?$/u

const DIGITS: Marker['style'][] = ['digit-dot', 'digit-comma']
const alike = (a: Marker['style'], b: Marker['style']): boolean =>
  a === b || (DIGITS.includes(a) && DIGITS.includes(b))
const isProse = ({ folded }: Readable, { head }: Part): boolean =>
  /[。;]$|\p{Script=Han}{6}/u.test(cut(folded, head))

/** 「加强基层党建。落实…」 and 「加强基层党建：落实…」; a long or comma-ed opening is a sentence of the text, and so is 负责…. */
const TITLE = /^(?<title>(?!负责|承担|协助|办理|完成|贯彻|宣传|执行)[^。:;,?!]{2,24})(?<mark>[。:]) ?(?=\S)/u

function opened(source: Readable, { marker, head, span: whole }: Part, found: Duties): DutyDraft {
  if (marker) found.structure.push(marker.span)
  const match = TITLE.exec(cut(source.folded, head))
  const title = match?.groups?.title
  if (!match || title === undefined) return { marker, title: null, text: [span(head.start, whole.end)] }
  const end = head.start + title.length
  found.structure.push(span(end, head.start + match[0].length))
  return { marker, title: span(head.start, end), text: [span(head.start + match[0].length, whole.end)] }
}

function toDuty(source: Readable, { marker, title, text }: DutyDraft, rank: number): Duty[] {
  const [first, ...below] = text
  // A heading on a line of its own is the title of the lines below it.
  const heading = !title && first && below.length > 0 && isHeading(cut(source.folded, first)) ? first : title
  const own = state(source.text, 'text', ...(heading === first ? below : text))
  if (!own) return []
  const number =
    marker && marker.ordinal !== null ? state(source.text, 'compact', marker.labelSpan) : undefined
  return [
    record<Duty>(
      { number, title: heading ? state(source.text, 'compact', heading) : undefined, text: own },
      { rank },
    ),
  ]
}

const isHeading = (folded: string): boolean => folded.length <= 30 && !/[。;,:]/u.test(folded)
