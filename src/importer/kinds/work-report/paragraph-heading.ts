import { readNumeral } from '../../../text/numerals.ts'
import type { Marker } from '../../model/outline.ts'
import { apply, type Rule } from '../../model/rule.ts'
import { cut, span, type Span } from '../../model/span.ts'
import { bracketedTitle } from './rules/bracketed-title.ts'
import { lookBack } from './rules/look-back.ts'
import { openingPhrase } from './rules/opening-phrase.ts'
import { saidHeading } from './rules/said-heading.ts'

type Readable = { text: string; folded: string }
/** The heading a paragraph opens with; `close` is the mark behind it, the text goes on from there. */
export type ParagraphHeading = { style: string; marker: Marker | null; title: Span; open: Span; close: Span }

const PHRASES: readonly Rule<{ phrase: Span }>[] = [bracketedTitle, lookBack, openingPhrase]

/**
 * The headings that paragraphs of one part open with. One paragraph may open with a short sentence; where two and more
 * do in one style, it is how the page sets its headings.
 */
export function paragraphHeadings(
  source: Readable,
  paragraphs: readonly Span[],
): Map<number, ParagraphHeading> {
  const found = paragraphs.flatMap((paragraph) => headingIn(source, paragraph) ?? [])
  const styles = new Map<string, number>()
  for (const { style } of found) styles.set(style, (styles.get(style) ?? 0) + 1)
  const often = found.filter(({ style }) => (styles.get(style) ?? 0) > 1)
  const counted = often.some(({ style }) => style === saidHeading.id)
  const all = counted
    ? [...often, ...paragraphs.flatMap((paragraph) => saidAlone(source, paragraph) ?? [])]
    : often
  return new Map(all.map((heading) => [heading.open.start, heading]))
}

/** One more of such headings that nothing follows: 「四是守底线、保平安。」 */
function saidAlone(source: Readable, paragraph: Span): ParagraphHeading | null {
  const written = cut(source.folded, paragraph)
  const match =
    /^(?<mark>(?<label>[一二三四五六七八九十]{1,2})(?:是要?|要))(?<phrase>[^。;:\d]{3,30})。$/u.exec(written)
  const [label, mark] = [match?.groups?.label?.length, match?.groups?.mark?.length]
  if (label === undefined || mark === undefined) return null
  const start = paragraph.start + mark
  return saidAs(
    source,
    span(paragraph.start, paragraph.start + label),
    span(paragraph.start, start),
    span(start, paragraph.end - 1),
  )
}

function headingIn(source: Readable, paragraph: Span): ParagraphHeading | null {
  for (const rule of PHRASES) {
    const title = apply(rule, source, paragraph)[0]?.value.phrase
    if (title)
      return {
        style: rule.id,
        marker: null,
        title,
        open: span(paragraph.start, title.start),
        close: after(title),
      }
  }
  const said = apply(saidHeading, source, paragraph)[0]?.value
  if (!said) return null
  return saidAs(source, said.label, said.mark, said.phrase)
}

function saidAs(source: Readable, label: Span, mark: Span, phrase: Span): ParagraphHeading {
  const ordinal = readNumeral(cut(source.folded, label))
  const marker: Marker = {
    style: 'ordinal',
    label: cut(source.folded, label),
    ordinal,
    labelSpan: label,
    span: mark,
  }
  return { style: saidHeading.id, marker, title: phrase, open: mark, close: after(phrase) }
}

const after = (title: Span): Span => span(title.end, title.end + 1)
