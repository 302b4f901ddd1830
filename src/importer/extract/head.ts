import type { Document } from '../model/document.ts'
import type { Line } from '../model/outline.ts'
import { span, type Span } from '../model/span.ts'

const MOST_LINES = 60
const PROSE = 24

/**
 * Where a page says what it is about to show: everything above the first numbered line or the first paragraph of
 * prose, and of that paragraph the first sentence, since some pages run the head into it.
 */
export function headOf({ source, outline }: Document): { span: Span; lines: Line[] } {
  const { text, folded } = source
  const body = outline.lines.findIndex((line) => isBody(line, folded))
  const first = outline.lines[body]
  const lines = outline.lines.slice(0, Math.min(body < 0 ? outline.lines.length : body, MOST_LINES))
  if (!first || body > MOST_LINES) return { span: span(0, lines.at(-1)?.span.end ?? text.length), lines }
  const stop = folded.slice(first.span.start, first.span.start + 200).search(/[。;]/u)
  return { span: span(0, first.span.start + (first.marker ? 0 : Math.max(stop, 0))), lines }
}

function isBody({ span: { start, end }, marker }: Line, folded: string): boolean {
  if (marker) return marker.style !== 'dash'
  return end - start >= PROSE && /[。;]/u.test(folded.slice(start, end))
}
