import type { Document } from '../model/document.ts'
import type { Line } from '../model/outline.ts'
import { state, type Stated } from '../model/normalise.ts'
import { cut, span, type Span } from '../model/span.ts'
import { fold } from '../../text/fold.ts'
import { readPartialDate } from '../../text/dates.ts'
import { readCatalogue, type Cell } from './catalogue.ts'
import type { CellName } from './catalogue-labels.ts'
import { headOf } from './head.ts'
import { WRITTEN_DATE, WRITTEN_TIME } from './written-date.ts'

export type Publication = {
  publishedOn: Stated<string> | undefined
  /** Who put the text on the page, verbatim: 区民政局, 香蜜湖街道办事处. */
  publisher: Stated<string> | undefined
  /** When the page names the day the paper was made (成文日期, 生成日期) beside the day it was published. */
  madeOn: Stated<string> | undefined
  structure: Span[]
  chrome: Span[]
}

/**
 * When and by whom a page was published, from its head: labelled (发布日期, 时间, 信息来源, 公开主体 …), as a catalogue
 * table, or as a bare line 「2023-01-17」 with the body that publishes on the line above. A label beats a bare line.
 */
export function readPublication(document: Document): Publication {
  const { text } = document.source
  const cells = readCatalogue(document)
  const bare = bareDate(document, cells)
  const dated = (name: CellName) => first(cells, name, (cell) => dateIn(document, cell.value))
  const behind = first(cells, 'publisher', (cell) => dateBehind(document, cell.value))
  const tagged = fromTags(document)
  const printedOn =
    dated('published') ?? dated('dated') ?? bare?.date ?? behind ?? tagged.publishedOn ?? dated('made')
  const printedBy = first(cells, 'publisher', (cell) => body(document, cell.value)) ?? bare?.publisher
  return {
    publishedOn: agreed(tagged.publishedOn, printedOn) ?? dated('updated'),
    publisher: agreed(tagged.publisher, printedBy),
    madeOn: dated('made'),
    structure: [
      ...cells.filter(({ name }) => KEPT.has(name)).map((cell) => cell.span),
      ...(bare ? [bare.span] : []),
    ],
    chrome: [
      ...cells.filter(({ name }) => !KEPT.has(name)).map((cell) => cell.span),
      ...serials(document, text),
    ],
  }
}

/** PubDate and ContentSource, which are not printed and so have no place. */
function fromTags({ source: { tags } }: Document): Pick<Publication, 'publishedOn' | 'publisher'> {
  const day = readPartialDate(tags.publishedOn ?? '')
  const body = tags.publisher?.replace(/\s+/gu, '')
  return {
    publishedOn: day === null ? undefined : { value: day, at: [] },
    publisher: body && !NOBODY.test(fold(body)) ? { value: body, at: [] } : undefined,
  }
}

/** What the tags say goes before what is printed, and stands where the page prints the same. */
const agreed = (tagged: Stated<string> | undefined, printed: Stated<string> | undefined) =>
  tagged && tagged.value !== printed?.value ? tagged : printed

const KEPT: ReadonlySet<CellName> = new Set<CellName>(['published', 'dated', 'made', 'updated', 'publisher'])

function first<T>(cells: Cell[], name: CellName, read: (cell: Cell) => T | undefined): T | undefined {
  for (const cell of cells) {
    const value = cell.name === name ? read(cell) : undefined
    if (value !== undefined) return value
  }
  return undefined
}

function dateIn({ source: { text, folded } }: Document, value: Span): Stated<string> | undefined {
  const match = DATE_FIRST.exec(folded.slice(value.start, value.end))
  const date = match?.indices?.groups?.date
  return date ? state(text, 'date', span(value.start + date[0], value.start + date[1])) : undefined
}

/** 来源：柳堤街道 2024-01-09 17:30 */
function dateBehind({ source: { text, folded } }: Document, value: Span): Stated<string> | undefined {
  const date = DATE_LAST.exec(folded.slice(value.start, value.end))?.indices?.groups?.date
  return date ? state(text, 'date', span(value.start + date[0], value.start + date[1])) : undefined
}

/** 本站 and its like name nobody. */
function body({ source: { text, folded } }: Document, value: Span): Stated<string> | undefined {
  const slice = folded.slice(value.start, value.end)
  const name = /^[(]?(?<name>[^()\d:,;。]{2,40}(?:\([^()]{1,20}\)[^()\d:,;。]{0,20})?)/u.exec(slice)
  const written = BODY_THEN_MORE.exec(slice)?.[0] ?? name?.groups?.name ?? ''
  if (NOBODY.test(written)) return undefined
  const start = value.start + (name?.[0].indexOf(written) ?? 0)
  return written ? state(text, 'compact', span(start, start + written.length)) : undefined
}

const NOBODY = /^(?:本站|本网|网络|互联网|原创|转载|未知|暂无|无|不详)/u

type BareDate = { date: Stated<string>; publisher: Stated<string> | undefined; span: Span }

/** A line that is only a date, or the date behind a title on its line. */
function bareDate(document: Document, cells: Cell[]): BareDate | undefined {
  const { lines } = headOf(document)
  const { text, folded } = document.source
  for (const [i, line] of lines.entries()) {
    if (cells.some((cell) => cell.span.start <= line.span.start && line.span.start < cell.span.end)) continue
    const stop = cells.find((cell) => cell.span.start > line.span.start && cell.span.start < line.span.end)
    const slice = folded.slice(line.span.start, stop?.span.start ?? line.span.end)
    const found = (BARE.exec(slice) ?? BEHIND_TITLE.exec(slice))?.indices
    const [at, whole] = [found?.groups?.date, found?.[0]]
    const date = at && state(text, 'date', span(line.span.start + at[0], line.span.start + at[1]))
    if (!date || !whole) continue
    const place = span(line.span.start + whole[0], line.span.start + whole[1])
    return { date, publisher: bareBody(document, lines[i - 1]), span: place }
  }
  return dateBetween(document, cells)
}

/** [字体：大 中 小]  2022-01-26 15:20  来源：柳堤街道: a date alone between two labels of a line. */
function dateBetween({ source: { text, folded } }: Document, cells: Cell[]): BareDate | undefined {
  for (const [i, cell] of cells.entries()) {
    const next = cells[i + 1]
    const gap = next && cut(folded, span(cell.span.end, Math.max(cell.span.end, next.span.start)))
    const at =
      gap !== undefined && gap.length <= 40 ? BARE.exec(gap.trimEnd())?.indices?.groups?.date : undefined
    if (!at) continue
    const place = span(cell.span.end + at[0], cell.span.end + at[1])
    const date = state(text, 'date', place)
    if (date) return { date, publisher: undefined, span: place }
  }
  return undefined
}

function bareBody(
  { source: { text, folded } }: Document,
  line: Line | undefined,
): Stated<string> | undefined {
  if (!line || !BODY.test(cut(folded, line.span))) return undefined
  return state(text, 'compact', line.span)
}

/** 统一社会信用代码/年-序号 of the disclosure catalogue. */
function serials(document: Document, text: string): Span[] {
  const { lines } = headOf(document)
  return lines.map((line) => line.span).filter((s) => /^[0-9A-Z]{15,20}\/\d{4}-\d{1,10}$/u.test(cut(text, s)))
}

const DATE_FIRST = new RegExp(`^[\\[( ]*(?<date>${WRITTEN_DATE})`, 'du')
const DATE_LAST = new RegExp(
  `(?<= )[\\[( ]{0,4}(?<date>${WRITTEN_DATE})(?: {0,4}${WRITTEN_TIME})?[\\]) ]{0,4}$`,
  'du',
)
const BARE = new RegExp(`^[·*\\-|\\[( ]*(?<date>${WRITTEN_DATE})(?: *${WRITTEN_TIME})?[\\])·| \\-]*$`, 'du')
const BEHIND_TITLE = new RegExp(
  `(?<=[\\p{Script=Han} )\\]>])[\\[( ]{0,4}(?<date>(?:19|20)\\d{2}(?<mark>[-./])\\d{1,2}\\k<mark>\\d{1,2})(?: {0,4}${WRITTEN_TIME})?[\\]) ]{0,4}$`,
  'du',
)
/** The name of a body with a space and other words behind it. */
const BODY_THEN_MORE = /^\p{Script=Han}{2,30}(?:街道|办事处|镇|乡|政府|办公室|局|委|办|网)(?= )/u
const BODY =
  /^[^,。:;<>]{2,30}(?:街道|办事处|镇|乡|政府|委员会|办公室|党工委|管委会|局|委|办|中心|科|网|报|社)$/u
