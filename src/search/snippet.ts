import type { SearchWord } from '../text/search-terms.ts'
import { foldForSearch } from '../text/search-terms.ts'

/** Characters before and after the first place that are shown with it. */
const AROUND = 40

type Place = { start: number; end: number }

/** The part of a text around the first place of a word, as HTML with `<mark>` around every word; null when none is there. */
export function snippetOf(text: string, words: SearchWord[]): string | null {
  const places = placesIn(foldForSearch(text), words)
  const [first] = places
  if (!first) return null
  const start = Math.max(0, first.start - AROUND)
  const end = Math.min(text.length, first.end + AROUND)
  const shown = places.filter((place) => place.end <= end)
  let html = start > 0 ? '…' : ''
  let at = start
  for (const place of shown) {
    html += `${asHtml(text.slice(at, place.start))}<mark>${asHtml(text.slice(place.start, place.end))}</mark>`
    at = place.end
  }
  return `${html}${asHtml(text.slice(at, end))}${end < text.length ? '…' : ''}`
}

/** Where the words stand, in order, those that overlap as one. */
function placesIn(folded: string, words: SearchWord[]): Place[] {
  const found: Place[] = []
  for (const { pattern } of words.map(patternOf)) {
    for (const match of folded.matchAll(pattern))
      found.push({ start: match.index, end: match.index + match[0].length })
  }
  found.sort((a, b) => a.start - b.start)
  const merged: Place[] = []
  for (const place of found) {
    const last = merged.at(-1)
    if (last && place.start <= last.end) last.end = Math.max(last.end, place.end)
    else merged.push({ ...place })
  }
  return merged
}

/** Between the letters of a word blanks and marks may stand in the text, as they do not count in the index. */
function patternOf({ written }: SearchWord): { pattern: RegExp } {
  const letters = [...written].filter((char) => /[\p{L}\p{N}]/u.test(char))
  return { pattern: new RegExp(letters.join('[^\\p{L}\\p{N}]{0,3}'), 'gu') }
}

/** A text as HTML that shows just that text. */
export const asHtml = (text: string): string =>
  text.replace(/[&<>"']/gu, (char) => `&#${String(char.codePointAt(0))};`)
