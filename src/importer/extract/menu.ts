import type { Line } from '../model/outline.ts'
import { cut } from '../model/span.ts'

/** 机构领导⏎规划计划⏎财政资金: three lines of four or five characters are a menu, and no title is among them. */
export function standsInMenu(
  { folded }: { folded: string },
  lines: readonly Pick<Line, 'span'>[],
  index: number,
): boolean {
  const around = lines.slice(Math.max(0, index - 1), index + 2)
  return around.length === 3 && around.every(({ span }) => WORD.test(cut(folded, span)))
}
const WORD = /^\p{Script=Han}{4,5}$/u
