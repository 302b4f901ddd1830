/** — 2 —, 第 2 页, 第2页 共5页: a line that only numbers a page. */
const PAGE_NUMBER = /^(?:[—–-]{1,2} ?\d{1,3} ?[—–-]{1,2}|第 ?\d{1,3} ?页(?:[ ,，/]?共 ?\d{1,3} ?页)?)$/u

/**
 * The text without the page numbers that a copy left in the middle of a word or a sentence, the two halves on one line:
 * 「姓名：芮⏎— 1 —⏎小红」. Between whole lines a page number stays where it is, as furniture.
 */
export function withoutPageBreaks(text: string): string {
  const kept: string[] = []
  /** Blank lines and a page number that stand behind the last line with text. */
  let gap: string[] = []
  let numbered = false
  let above = -1
  for (const line of text.split('\n')) {
    const words = line.trim()
    const isNumber = PAGE_NUMBER.test(words)
    if (words === '' || isNumber) {
      gap.push(line)
      numbered ||= isNumber
      continue
    }
    const last = kept[above]
    if (numbered && last !== undefined && isCut(last.trim(), words))
      kept[above] = last.trimEnd() + line.trimStart()
    else {
      above = kept.push(...gap, line) - 1
    }
    gap = []
    numbered = false
  }
  return [...kept, ...gap].join('\n')
}

/** Whether one line breaks off and the other goes on with it. */
function isCut(above: string, below: string): boolean {
  if (!/\p{Script=Han}$/u.test(above) || !/^\p{Script=Han}/u.test(below)) return false
  if (LABEL.test(below) || NUMBER.test(below)) return false
  return LONE.test(above) || cutsWord(above, below) || (above.length >= FULL_LINE && /[，、；,]/u.test(above))
}

const LABEL = /^\p{Script=Han}[\p{Script=Han} \u3000]{1,8}[:：]/u
const NUMBER = /^[一二三四五六七八九十第]{1,3}[、，是章节]/u
/** 「姓名：芮」: no value is one character long. */
const LONE = /[:：][ \u3000]{0,4}\p{Script=Han}$/u
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
