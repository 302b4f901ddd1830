import type { Document } from '../model/document.ts'
import { span, trim, type Span } from '../model/span.ts'
import { CELL_LABELS, type CellName } from './catalogue-labels.ts'
import { headOf } from './head.ts'

/** One labelled value of a page's head; `span` goes from its label to the end of its value, which may be empty. */
export type Cell = { name: CellName; label: Span; value: Span; span: Span }

const TAIL_LINES = 8

/**
 * The labelled values above the text and in its last lines, in order: 「发布日期:2023-01-16 10:05 信息来源:…」 glued or
 * apart, and catalogue tables with the value in the next column or on the next line.
 */
export function readCatalogue(document: Document): Cell[] {
  return regions(document).flatMap((region) => cellsIn(document, region))
}

function regions(document: Document): Span[] {
  const head = headOf(document).span
  const tail = document.outline.lines
    .slice(-TAIL_LINES)
    .filter(({ span: s, marker }) => !marker && s.start >= head.end && s.end - s.start <= 80)
    .filter(({ span: s }) => LABEL_FIRST.test(document.source.folded.slice(s.start, s.end)))
  return [head, ...tail.map((line) => line.span)]
}

function cellsIn({ source: { text, folded } }: Document, region: Span): Cell[] {
  const labels = [...folded.slice(region.start, region.end).matchAll(LABEL)].flatMap((match) => {
    const at = span(region.start + match.index, region.start + match.index + match[0].length)
    const label = (match.groups?.label ?? '').replaceAll(' ', '')
    const name = NAMES.get(label)
    return name && opensCell(text, folded, at, { name, label }) ? [{ name, at }] : []
  })
  return labels.map(({ name, at }, i) => {
    const value = valueOf(text, at.end, labels[i + 1]?.at.start ?? region.end)
    return { name, label: at, value, span: span(at.start, Math.max(at.end, value.end)) }
  })
}

/** With a colon anywhere but inside a word; without one at the start of a line or behind a gap, alone in its column. */
function opensCell(
  text: string,
  folded: string,
  { start, end }: Span,
  { name, label }: { name: CellName; label: string },
): boolean {
  if (folded[end - 1] === ']') return folded[start - 1] === '['
  const colon = folded[end - 1] === ':'
  const afterWord = /\p{Script=Han}/u.test(folded[start - 1] ?? '')
  if (afterWord) {
    // 来源：柳堤街道办事处作者：
    const behindBody =
      name !== 'title' && /(?:街道|办事处|政府|办公室|局)$/u.test(folded.slice(Math.max(0, start - 3), start))
    return colon && (label.length > 2 || behindBody || /^\s*\d{4}/u.test(folded.slice(end, end + 6)))
  }
  if (colon) return true
  const before = text.slice(Math.max(0, start - 2), start)
  const apart = start === 0 || /[\n\t\u3000|·]\s?$| {2}$|\d $/u.test(before)
  return apart && label.length > 2 && /^[\s]/u.test(text.slice(end, end + 1))
}

/** To the end of the line, a wide gap or the cell; of the next line when a table prints its cells one below the other. */
function valueOf(text: string, start: number, end: number): Span {
  const mark = /^[ \u3000]{0,8}[|｜]/u.exec(text.slice(start, Math.min(end, start + 9)))?.[0].length ?? 0
  const ink = trim(text, span(start + mark, end))
  if (text.slice(start, ink.start).split('\n').length > 2) return span(start, start)
  const gap = /[\n\t\u3000|｜［【[]| {2}/u.exec(text.slice(ink.start, ink.end))
  return trim(text, span(ink.start, gap ? ink.start + gap.index : ink.end))
}

const NAMES = new Map(
  Object.entries(CELL_LABELS).flatMap(([name, labels]) => labels.map((label) => [label, name as CellName])),
)
/** Longest first, each with the spaces that columns put into labels: 来 源. */
const ANY_LABEL = [...NAMES.keys()]
  .sort((a, b) => b.length - a.length)
  .map((label) => [...label].join(' *'))
  .join('|')
/** Mirrors of papers print the label in brackets: 【发布文号】. */
const LABEL = new RegExp(`(?<label>${ANY_LABEL})(?: *:|\\])?`, 'gu')
const LABEL_FIRST = new RegExp(`^[·*\\- ]*(?:${ANY_LABEL}) *:`, 'u')
