import { span, type Span } from '../model/span.ts'

const LONGEST = 60
/** What a text begins with when a title stands before it on the same line. */
const TEXT_BEGINS =
  '(?:(?:19|20)\\d{2}年|今年|去年|一年来|过去|近年|[一1][、.]|\\(一\\)|第一|尊敬|各位|同志们|根据|按照|为|在|现将|我|下面|[\\p{Script=Han}]{2,8}(?:街道|镇|乡)(?:坚持|紧紧|认真|深入|全面|在))'

/** The title that a text runs on from, 「柳堤街道2023年工作总结 2023年，…」, as it stands at the start of a line. */
export function runInTitle(folded: string, line: Span, ends: RegExp): Span | null {
  const letters = withoutSpaces(folded, line)
  const words = letters.map((at) => folded[at] ?? '').join('')
  const title = `^.{0,${LONGEST}}?(?:${ends.source})(?:\\([^()]{1,24}\\))?`
  const sure = new RegExp(`${title}(?=${TEXT_BEGINS})`, 'u').exec(words)?.[0]
  const apart = sure === undefined ? new RegExp(title, 'u').exec(words)?.[0] : undefined
  const length = once(sure ?? apart ?? '')
  const last = letters[length - 1]
  if (length < 4 || last === undefined || /[。;]/u.test(words.slice(0, length))) return null
  return sure !== undefined || /\s/u.test(folded[last + 1] ?? '') ? span(line.start, last + 1) : null
}

/** The offsets of the line's first characters that are no white space. */
function withoutSpaces(folded: string, { start, end }: Span): number[] {
  const letters: number[] = []
  for (let at = start; at < end && letters.length < 2 * LONGEST + 40; at++) {
    if (!/\s/u.test(folded[at] ?? ' ')) letters.push(at)
  }
  return letters
}

/** How long the title is when it may be printed twice. */
function once(title: string): number {
  const half = title.length / 2
  return Number.isInteger(half) && title.slice(0, half) === title.slice(half) ? half : title.length
}
