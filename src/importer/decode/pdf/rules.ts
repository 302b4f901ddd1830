import { getResolvedPDFJS } from 'unpdf'
import type { PDFPageProxy } from 'unpdf/pdfjs'
import { product, type Matrix } from './runs.ts'

/** A drawn line of a table: horizontal ones have a `y`, vertical ones an `x`. Points from the top left corner. */
export type Rules = { across: Rule[]; down: Rule[] }
/** `at`: the y of a line across or the x of a line down; it goes from `from` to `to`. */
export type Rule = { at: number; from: number; to: number }

/** What is thicker is a field of colour, what is shorter an ornament. Points. */
const THICKEST = 3
const SHORTEST = 8

/** The straight lines that a page draws, thin rectangles among them, as most programs draw the lines of tables. */
export async function rulesOf(page: PDFPageProxy): Promise<Rules> {
  const { OPS } = await getResolvedPDFJS()
  const { fnArray, argsArray } = await page.getOperatorList()
  const rules: Rules = { across: [], down: [] }
  const kept: Matrix[] = []
  let matrix: Matrix = page.getViewport({ scale: 1 }).transform
  fnArray.forEach((operator: number, i: number) => {
    const args = argsArray[i] as unknown[]
    if (operator === OPS.save) kept.push(matrix)
    else if (operator === OPS.restore) matrix = kept.pop() ?? matrix
    else if (operator === OPS.transform) matrix = product(matrix, args as number[])
    else if (operator === OPS.paintFormXObjectBegin) {
      kept.push(matrix)
      if (args[0]) matrix = product(matrix, args[0] as number[])
    } else if (operator === OPS.paintFormXObjectEnd) matrix = kept.pop() ?? matrix
    else if (operator === OPS.constructPath) for (const box of boxesOf(args)) add(rules, onPage(matrix, box))
  })
  return rules
}

type Box = [x0: number, y0: number, x1: number, y1: number]

/** The straight pieces of a path. pdf.js writes it as numbers: 0 x y goes to, 1 x y draws to, 2 and 3 curve, 4 closes. */
function boxesOf([, paths]: unknown[]): Box[] {
  const [numbers] = paths as [ArrayLike<number> | null]
  const boxes: Box[] = []
  if (!numbers) return boxes
  let [x, y, startX, startY] = [0, 0, 0, 0]
  const draw = (toX: number, toY: number): void => {
    boxes.push([x, y, toX, toY])
    ;[x, y] = [toX, toY]
  }
  for (let i = 0; i < numbers.length;) {
    const at = (offset: number) => numbers[i + offset] ?? 0
    const step = at(0)
    if (step === 0) [x, y, startX, startY] = [at(1), at(2), at(1), at(2)]
    else if (step === 1) draw(at(1), at(2))
    else if (step === 4) draw(startX, startY)
    else [x, y] = step === 2 ? [at(5), at(6)] : [at(3), at(4)]
    i += LENGTHS[step] ?? numbers.length
  }
  return boxes
}

const LENGTHS = [3, 3, 7, 5, 1]

function onPage(matrix: Matrix, [x0, y0, x1, y1]: Box): Box {
  const [, , , , ax = 0, ay = 0] = product(matrix, [1, 0, 0, 1, x0, y0])
  const [, , , , bx = 0, by = 0] = product(matrix, [1, 0, 0, 1, x1, y1])
  return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)]
}

function add({ across, down }: Rules, [x0, y0, x1, y1]: Box): void {
  if (y1 - y0 <= THICKEST && x1 - x0 >= SHORTEST) across.push({ at: (y0 + y1) / 2, from: x0, to: x1 })
  else if (x1 - x0 <= THICKEST && y1 - y0 >= SHORTEST) down.push({ at: (x0 + x1) / 2, from: y0, to: y1 })
}
