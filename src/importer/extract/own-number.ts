import type { Document } from '../model/document.ts'
import type { Stated } from '../model/normalise.ts'
import { apply } from '../model/rule.ts'
import { cut, type Span } from '../model/span.ts'
import { readCatalogue } from './catalogue.ts'
import { documentNumber, type DocumentNumber } from './document-number.ts'

export type OwnNumber = { number: Stated<string>; proper: boolean; span: Span; structure: Span[] }

/**
 * The 发文字号 of the paper itself: labelled in the page's catalogue, alone on a line, or before or behind a title.
 * Numbers inside a sentence cite other papers and are not its own; null when it has none.
 */
export function readOwnNumber(document: Document): OwnNumber | null {
  const { source, outline } = document
  const labelled = readCatalogue(document)
    .filter(({ name }) => name === 'number')
    .flatMap(({ value }) => apply(documentNumber, source, restOfLine(source.folded, value)))
  const placed = outline.lines.flatMap(({ span: line }) =>
    apply(documentNumber, source, line).flatMap((found) => {
      const place = placeOn(source.folded, line, found.value)
      return place === null ? [] : [{ ...found, place, line }]
    }),
  )
  const best = labelled[0] ?? placed.find(({ place }) => place === 'alone') ?? placed[0]
  if (!best) return null
  const again = placed.filter(({ value }) => value.number.value === best.value.number.value)
  const { number, proper } = best.value
  const span = number.at[0] ?? best.span
  const alike = again.flatMap(({ value }) => value.number.at).filter(sameAs(source.text, span))
  return {
    number: { value: number.value, at: inOrder([...number.at, ...alike]) },
    proper,
    span,
    structure: again.flatMap(({ value, line, place }) => (place === 'alone' ? [line] : value.number.at)),
  }
}

const sameAs =
  (text: string, one: Span) =>
  (other: Span): boolean =>
    other.start !== one.start && cut(text, other) === cut(text, one)

const inOrder = (places: Span[]): Span[] => places.sort((a, b) => a.start - b.start)

/** A cell may have been cut at the brackets of the year. */
function restOfLine(folded: string, { start, end }: Span): Span {
  const stop = folded.indexOf('\n', end)
  return { start, end: stop < 0 ? folded.length : stop }
}

/** What stands around a number on its line tells a paper's own from a cited one. */
function placeOn(folded: string, line: Span, { number }: DocumentNumber): 'alone' | 'title' | null {
  const at = number.at[0]
  if (!at) return null
  const before = cut(folded, { start: line.start, end: at.start })
  const behind = cut(folded, { start: at.end, end: line.end })
  if (
    /^[\s([]*(?:(?:发文字号|文号|编号) *: *)?$/u.test(before) &&
    /^[\s)\]]*(?:签发人.{0,12}|\d{4}年\d{1,2}月\d{1,2}日 ?[^\d,。;]{2,30}(?:印发|发布|公布)[)\]])?$/u.test(
      behind,
    )
  )
    return 'alone'
  if (before.trim() === '' && /^\s*《?[^,。;]{4,80}(?:通知|方案|意见|函|批复|决定)》?$/u.test(behind))
    return 'title'
  const titleBefore = /^[^,。;:]{4,90}(?:通知|方案|意见|计划|函|批复|决定)》?\s*\($/u.test(before)
  return titleBefore && /^\s*\)\s*$/u.test(behind) ? 'title' : null
}
