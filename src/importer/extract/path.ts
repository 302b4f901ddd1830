import { cut, span, trim, type Span } from '../model/span.ts'

/** What parts the steps of a path. */
const MARKS = [/[>»›→》]/gu, / ?(?:-{1,2}) ?/gu, / ?[|/] ?/gu, / ?· ?/gu]
/** No step is longer, and no path. Characters. */
const LONGEST_STEP = 24
const LONGEST = 240

/** A sentence within so many characters is no path; behind them the page's own line may go on. */
const SAID = 120

/**
 * The steps of a line that says where a page stands on its site: 「首页 > 柳堤街道 > 领导之窗」, 「街道办事处－柳堤街道－简介」.
 * Empty for any other line.
 */
export function pathSteps(folded: string, line: Span): Span[] {
  if (line.end - line.start > LONGEST) return []
  const written = cut(folded, line)
  if (/[。;《]/u.test(written.slice(0, SAID))) return []
  const label = /^[^>»》:\-|/]{2,10}: ?/u.exec(written)?.[0].length ?? 0
  for (const [index, mark] of MARKS.entries()) {
    const steps = between(folded, span(line.start + label, line.end), mark)
    const short = steps.every((step) => step.end - step.start <= LONGEST_STEP)
    // Dashes part other things as well.
    if (
      steps.length > (index === 0 ? 1 : 2) &&
      short &&
      (index === 0 || steps.every((step) => isWords(folded, step)))
    )
      return steps
  }
  return []
}

const isWords = (folded: string, step: Span): boolean =>
  /^\p{Script=Han}{2,24}$|^\p{Script=Han}{1,12}\(\p{Script=Han}{1,8}\)$/u.test(cut(folded, step))

function between(folded: string, line: Span, mark: RegExp): Span[] {
  const found: Span[] = []
  let from = line.start
  for (const { index, 0: written } of cut(folded, line).matchAll(mark)) {
    found.push(span(from, line.start + index))
    from = line.start + index + written.length
  }
  return [...found, span(from, line.end)]
    .map((step) => trim(folded, step))
    .filter((step) => step.end > step.start)
}
