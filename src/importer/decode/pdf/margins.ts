import type { Row } from './rows.ts'

export type PrintedPage = { width: number; height: number; rows: Row[] }

/** How much of a page at its top and bottom may be header and footer. */
const EDGE = 0.12
/** Print of this share of the usual size is small. */
const SMALL = 0.7
/** 3, 第3页, 3/12, 第3页共12页; what adorns it on both sides is cut off before. */
const NUMBER = /^第?\d{1,4}页?(?:[/,，]?共?\d{1,4}页?)?$/u

/** Takes the page numbers, small print and what most pages repeat at their edges off the pages. */
export function withoutMargins<P extends PrintedPage>(pages: readonly P[]): P[] {
  const seen = new Map<string, number>()
  for (const page of pages)
    for (const key of new Set(atEdges(page).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1)
  const often = Math.max(2, pages.length / 3)
  const sizes = pages.flatMap(({ rows }) => rows.map(({ size }) => size)).sort((a, b) => a - b)
  const small = SMALL * (sizes[Math.floor(sizes.length / 2)] ?? 0)
  return pages.map((page) => {
    const edges = new Set(atEdges(page))
    const isMargin = (row: Row) =>
      edges.has(row) && (row.size < small || NUMBER.test(bare(row)) || (seen.get(keyOf(row)) ?? 0) >= often)
    return { ...page, rows: page.rows.filter((row) => !isMargin(row)) }
  })
}

const atEdges = ({ rows, height }: PrintedPage): Row[] =>
  rows.filter(({ y }) => y < height * EDGE || y > height * (1 - EDGE))

const textOf = ({ segments }: Row): string => segments.map(({ text }) => text).join(' ')

/** — 3 — → 3 */
const bare = (row: Row): string =>
  textOf(row)
    .replace(/\s+/gu, '')
    .replace(/^[-—–―·.]+|(?<![-—–―·.])[-—–―·.]+$/gu, '')

/** Headers of left and right pages, and those that hold the number of the page, are alike. */
const keyOf = (row: Row): string => textOf(row).replace(/\d+/gu, '#').replace(/\s+/gu, '')
