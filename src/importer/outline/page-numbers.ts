import { span, trim, type Span } from '../model/span.ts'

const LONG_ENOUGH = 60
/** A numbered entry without a closing mark is shorter than a page. Characters. */
const PAGE = 150

/**
 * The page numbers that file-sharing sites print into the text, 「…街⏎2、道办事处…」: at the start of a line, counting on
 * from 2, where the line above breaks off inside a sentence, holds headings of a higher rank, or one stands behind the number;
 * with them the 1、 of the first page.
 */
export function pageNumbers(folded: string, lines: readonly Span[]): Span[] {
  const found: Span[] = []
  let page = 1
  let above: Span | null = null
  for (const line of lines) {
    const ink = trim(folded, line)
    if (ink.start === ink.end) continue
    const place = numberAt(folded, ink, page + 1)
    const first: Span | null = above && numberAt(folded, above, page)
    if (place && above && isPage(folded, above, { ...ink, start: place.end }, first !== null)) {
      if (found.length === 0 && first) found.push(first)
      found.push(place)
      page++
    }
    above = ink
  }
  return found

  function isPage(folded: string, above: Span, words: Span, isNumbered: boolean): boolean {
    const isFirst = found.length === 0 && isNumbered
    return breaksOff(folded, above, isFirst) || holdsRanks(folded, above) || opensRank(folded, words)
  }
}

/** An entry 1、 holds no 一、 and no (一): what does is all of a page. */
const holdsRanks = (folded: string, { start, end }: Span): boolean =>
  end - start >= PAGE && BEHIND_MARK.test(folded.slice(start, end))

const opensRank = (folded: string, { start }: Span): boolean => FIRST.test(folded.slice(start, start + 5))

const RANK = '(?:[一二三四五六七八九十]{1,3}、|\\([一二三四五六七八九十]{1,3}\\))'
const BEHIND_MARK = new RegExp(`[。;:\\s]${RANK}`, 'u')
const FIRST = new RegExp(`^${RANK}`, 'u')

function numberAt(folded: string, { start }: Span, page: number): Span | null {
  const number = `${page}、`
  return folded.startsWith(number, start) ? span(start, start + number.length) : null
}

/** A long line without a closing mark; a heading is short. */
function breaksOff(folded: string, { start, end }: Span, numbered: boolean): boolean {
  const line = folded.slice(start, end)
  if (!/[\p{Script=Han}\d,、"]$/u.test(line)) return false
  return numbered ? line.length >= PAGE : line.length >= LONG_ENOUGH || line.includes('。')
}
