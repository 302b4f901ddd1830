import { phoneNumber } from '../../../extract/contact/phone-number.ts'
import { splitOutside } from '../../../extract/split-outside.ts'
import { tableRows, type Row } from '../../../extract/table-rows.ts'
import { apply } from '../../../model/rule.ts'
import { cut, type Span } from '../../../model/span.ts'
import type { Part } from '../section.ts'
import { drafted, type LeadersFound } from './draft.ts'
import { leaderHead } from './head.ts'
import { isName, mayBeName } from './names.ts'
import { postsAt } from './posts-at.ts'
import type { LeaderColumn } from './table-columns.ts'
import { tableHead } from './table-head.ts'

type Readable = { text: string; folded: string }

/** Leaders in a table with the head 姓名 / 职务 / 分管工作 / 联系电话. */
export function leadersFromTable(source: Readable, parts: readonly Part[]): LeadersFound {
  const found: LeadersFound = { leaders: [], read: [], structure: [] }
  const table = tableHead(
    source,
    parts.map((part) => part.span),
  )
  if (!table) return found
  const { columns: head, lines, below } = table
  found.read.push(...lines)
  found.structure.push(...lines)
  const opens = (cell: Span, above: Row) =>
    isName(withoutNote(source, cell)) ||
    /^\d{1,3}$/u.test(cut(source.folded, cell)) ||
    (head[0] === 'posts' && isNamed(source, head, above) && opensPosts(source, cell))
  let posts: Span[] = []
  for (const row of tableRows(source, below, head.length, opens)) {
    const [only, ...more] = row.cells
    // The cell of a post may be merged over the rows of all who hold it.
    const cells = head[0] === 'posts' && only && more.length === 0 ? held(head, posts, only) : row.cells
    posts = cells[head.indexOf('posts')] ?? posts
    readRow(source, found, head, { ...row, cells })
  }
  return found
}

const held = (head: readonly (LeaderColumn | null)[], posts: Span[], name: Span[]): Span[][] =>
  head.map((column) => (column === 'posts' ? posts : column === 'name' ? name : []))

const isNamed = (source: Readable, head: readonly (LeaderColumn | null)[], { cells }: Row): boolean => {
  const [only] = cells[0] ?? []
  if (cells.length === 1) return only !== undefined && isName(cut(source.folded, only))
  const [first, ...more] = cells[head.indexOf('name')] ?? []
  return first !== undefined && mayBeName(cut(source.folded, wholeName(source, first, more)))
}

/** 党工委⏎书记, 党工委副书记、⏎办事处主任: a cell of posts that the page's width may have cut. */
const opensPosts = ({ folded }: Readable, cell: Span): boolean => {
  const written = cut(folded, cell)
  return BODY.test(written) || postsAt(written.replace(/[、,]$/u, ''), 0) !== null
}
const BODY = /^(?:党工委|党委|工委|办事处|街道|人大|纪工?委|[镇乡]?(?:党委|人大|政府)|人民政府)$/u

/** 方志⏎远: the name that the width of its column cut. */
function wholeName({ folded }: Readable, first: Span, below: readonly Span[]): Span {
  const [next] = below
  const joined = next && { start: first.start, end: next.end }
  const written = joined ? cut(folded, joined).replace(/\s/gu, '') : ''
  return joined && written.length <= 4 && isName(written) ? joined : first
}

function readRow(source: Readable, found: LeadersFound, head: (LeaderColumn | null)[], row: Row): void {
  const at = (column: LeaderColumn): Span[] => row.cells[head.indexOf(column)] ?? []
  const all = (column: LeaderColumn): Span[] =>
    row.cells.flatMap((lines, i) => (head[i] === column ? lines : []))
  const isWritten = (line: Span) => /\p{L}/u.test(cut(source.folded, line))
  const isNote = ({ start }: Span) => source.folded[start] === '('
  const [first, ...more] = at('name')
  const cell = first && wholeName(source, first, more)
  const below = more.filter((line) => cell && line.start >= cell.end)
  const several = cell ? splitOutside(source, cell, /、/u) : []
  if (several.length > 1) {
    for (const one of several)
      readRow(source, found, head, {
        ...row,
        cells: row.cells.map((all, i) => (head[i] === 'name' ? [one] : all)),
      })
    return
  }
  const name = cell
  if (!name || !mayBeName(withoutNote(source, name))) return
  const end = name.start + withoutNote(source, name).length
  const note = { start: end, end: name.end }
  const [told, ...further] = all('duties')
  const inDuties = told && at('posts').length === 0 ? openingPosts(source, told) : null
  const duties = inDuties ? [inDuties.rest, ...further] : all('duties')
  const leader = leaderHead(source, {
    name: { start: name.start, end },
    posts: inDuties
      ? [inDuties.posts]
      : joined(at('posts').filter((line) => isWritten(line) && !isNote(line))),
    notes: [note, ...below, ...at('posts').filter(isNote)],
  })
  if (!leader) return
  const numbers = at('phone').flatMap((line) => apply(phoneNumber, source, line))
  found.read.push(...row.lines)
  found.structure.push(
    { start: row.lines[0]?.start ?? name.start, end: name.start },
    note,
    ...below,
    ...at('posts'),
    ...(inDuties ? [{ start: inDuties.posts.start, end: inDuties.rest.start }] : []),
  )
  const offices = CHARGES.flatMap((field) => all(field).map((list) => ({ field, list })))
  found.leaders.push({
    ...drafted({ ...leader, phone: numbers[0]?.value ?? leader.phone }, duties),
    offices,
  })
}

/** 「办事处副主任：负责民政工作。」 in a cell 职务及分工. */
function openingPosts({ folded }: Readable, cell: Span): { posts: Span; rest: Span } | null {
  const written = cut(folded, cell)
  const end = postsAt(written, 0)
  const mark = end === null ? null : /^ ?[:,。;] ?|^$/u.exec(written.slice(end))
  if (end === null || !mark) return null
  const at = cell.start + end
  return { posts: { start: cell.start, end: at }, rest: { start: at + mark[0].length, end: cell.end } }
}

/** The lines of a cell as the one stretch they are. */
function joined(lines: readonly Span[]): Span[] {
  const [first, last] = [lines[0], lines.at(-1)]
  return first && last ? [{ start: first.start, end: last.end }] : []
}

const CHARGES = ['inChargeOf', 'liaises'] as const

/** 胡小薇（女） → 胡小薇. */
const withoutNote = ({ folded }: Readable, cell: Span): string =>
  (cut(folded, cell).split('(')[0] ?? '').trimEnd()
