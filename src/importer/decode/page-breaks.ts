import type { Span } from '../model/span.ts'
import type { Page } from './page.ts'

/** — 2 —, 第 2 页, 第2页 共5页: a line that only numbers a page. */
const PAGE_NUMBER = /^(?:[—–-]{1,2} ?\d{1,3} ?[—–-]{1,2}|第 ?\d{1,3} ?页(?:[ ,，/]?共 ?\d{1,3} ?页)?)$/u

/**
 * The page without the page numbers that a copy left in the middle of a word or a sentence, the two halves on one line:
 * 「姓名：芮⏎— 1 —⏎小红」. Between whole lines a page number stays where it is, as furniture.
 */
export function withoutPageBreaks(page: Page): Page {
  const breaks = pageBreaks(page.text)
  if (breaks.length === 0) return page
  const ends = [...breaks.map(({ start }) => start), page.text.length]
  const offsets = page.chrome.flatMap(({ start, end }) => [start, end])
  const moved = movedBy(breaks, offsets)
  return {
    ...page,
    text: ends.map((end, i) => page.text.slice(breaks[i - 1]?.end ?? 0, end)).join(''),
    chrome: page.chrome
      .map(({ start, end }) => ({ start: moved.get(start) ?? start, end: moved.get(end) ?? end }))
      .filter(({ start, end }) => end > start),
  }
}

/** Where offsets of the page lie once the breaks are out. */
function movedBy(breaks: readonly Span[], offsets: readonly number[]): Map<number, number> {
  const moved = new Map<number, number>()
  let [next, gone] = [0, 0]
  for (const at of [...new Set(offsets)].sort((a, b) => a - b)) {
    for (let cut = breaks[next]; cut && cut.end <= at; cut = breaks[++next]) gone += cut.end - cut.start
    const inside = Math.max(0, at - (breaks[next]?.start ?? at))
    moved.set(at, at - gone - inside)
  }
  return moved
}

/** From the last character of each line that breaks off to the first of the line that goes on. */
function pageBreaks(text: string): Span[] {
  const found: Span[] = []
  /** The last line with text, and whether a page number stands behind it. */
  let above: { words: string; end: number } | null = null
  let numbered = false
  let at = 0
  for (const line of text.split('\n')) {
    const words = line.trim()
    const start = at + line.length - line.trimStart().length
    at += line.length + 1
    if (words === '') continue
    if (PAGE_NUMBER.test(words)) {
      numbered = true
      continue
    }
    if (numbered && above && isCut(above.words, words)) found.push({ start: above.end, end: start })
    above = { words, end: start + words.length }
    numbered = false
  }
  return found
}

/** Whether one line breaks off and the other goes on with it. */
function isCut(above: string, below: string): boolean {
  if (!/\p{Script=Han}$/u.test(above) || !/^\p{Script=Han}/u.test(below)) return false
  if (LABEL.test(below) || NUMBER.test(below)) return false
  return (
    LONE.test(above) ||
    (ALONE.test(above) && ALONE.test(below)) ||
    cutsWord(above, below) ||
    (above.length >= FULL_LINE && /[，、；,]/u.test(above))
  )
}

const LABEL = /^\p{Script=Han}[\p{Script=Han} \u3000]{1,8}[:：]/u
const NUMBER = /^[一二三四五六七八九十第]{1,3}[、，是章节]/u
/** 「姓名：芮」: no value is one character long. */
const LONE = /[:：][ \u3000]{0,4}\p{Script=Han}$/u
/** 「舒  」 above 「畅  党工委委员」: the halves of a padded name. */
const ALONE = /^\p{Script=Han}(?:[ \u3000]|$)/u
/** A line printed to the full width of its page. Characters. */
const FULL_LINE = 24
/** The last character of a line and the first of the next that closes a word with it. */
const HALVES: [string, string][] = [
  ['书', '记'],
  ['書', '記'],
  ['主', '任'],
  ['委', '员'],
  ['委', '員'],
  ['部局所站科队隊镇鎮乡鄉区區县縣校院处處', '长長'],
]

const cutsWord = (above: string, below: string): boolean =>
  HALVES.some(([ends, begins]) => ends.includes(above.at(-1) ?? ' ') && begins.includes(below[0] ?? ' ')) &&
  /^.(?:[，、。；,;(（\s]|$)/u.test(below)
