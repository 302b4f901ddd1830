import { cut, span, trim, type Span } from '../model/span.ts'

type Readable = { text: string; folded: string }

/** The cells of a row of a table: parted by tabs, | or wide spaces. With tabs an empty cell keeps its place. */
export function cells({ text }: Readable, row: Span): Span[] {
  const written = cut(text, row)
  const marks = /\t/u.test(written) ? /\t/gu : /[|｜]|[ \u00a0\u3000]{2,}|\u3000/gu
  const found: Span[] = []
  let from = row.start
  for (const { index, 0: mark } of written.matchAll(marks)) {
    found.push(span(from, row.start + index))
    from = row.start + index + mark.length
  }
  found.push(span(from, row.end))
  const trimmed = found.map((cell) => trim(text, cell))
  return /\t/u.test(written) ? trimmed : unpadded(text, trimmed)
}

/**
 * The cells of a row of a table of `width` columns that may be parted by single spaces: 「1 方一岩 党工委书记」. Any other row
 * as `cells` reads it.
 */
export function cellsOf(source: Readable, row: Span, width: number): Span[] {
  const found = cells(source, row)
  if (found.length > 1 || width < 3) return found
  const narrow = words(source, row)
  return narrow.length === width ? narrow : found
}

function words({ text }: Readable, row: Span): Span[] {
  const found = [...cut(text, row).matchAll(/[^ \u3000\u00a0]+/gu)].map(({ index, 0: word }) =>
    span(row.start + index, row.start + index + word.length),
  )
  return unpadded(text, found)
}

/** 沈  佳: characters padded to the width of a column are one cell. */
function unpadded(text: string, all: Span[]): Span[] {
  const found: Span[] = []
  for (const cell of all) {
    const last = found.at(-1)
    const gap = last ? text.slice(last.end, cell.start) : ''
    const single = (part: Span) => /^\p{Script=Han}$/u.test(cut(text, part))
    const padded =
      last &&
      single(cell) &&
      /^[ \u00a0\u3000]{1,4}$/u.test(gap) &&
      /(?:^|\s)\p{Script=Han}$/u.test(cut(text, last))
    if (padded) found[found.length - 1] = span(last.start, cell.end)
    else found.push(cell)
  }
  return found
}

/** The line below the head of a Markdown table: | --- | --- |. */
export const isRule = (folded: string): boolean => /^[\s|:-]+$/u.test(folded) && folded.includes('--')

/** The columns of a row that is the head of a table, by what `names` calls them; null when it is none. */
export function columns<Column extends string>(
  source: Readable,
  row: Span,
  names: Record<Column, RegExp>,
): (Column | null)[] | null {
  const called = (cell: Span): Column | null => {
    const label = cut(source.folded, cell).replace(/ /gu, '')
    return (Object.keys(names) as Column[]).find((name) => names[name].test(label)) ?? null
  }
  const parted = cells(source, row)
  const narrow = parted.length > 1 ? [] : words(source, row)
  const isHead = narrow.length > 2 && narrow.every((cell) => called(cell) !== null || isBeside(source, cell))
  const found = (isHead ? narrow : parted).map(called)
  return found.filter((column) => column !== null).length >= 2 ? found : null
}

/** What else heads a column. */
const isBeside = ({ folded }: Readable, cell: Span): boolean =>
  /^(?:序号|编号|性别|民族|备注|办公地点|办公室|联系社区|负责人|级别)$/u.test(cut(folded, cell))
