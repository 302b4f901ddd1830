import { phoneNumber } from '../../../extract/contact/phone-number.ts'
import { isOfficeName } from '../../../extract/office/office-name.ts'
import { columns } from '../../../extract/cells.ts'
import { tableRows, type Row } from '../../../extract/table-rows.ts'
import { splitOutside } from '../../../extract/split-outside.ts'
import { apply } from '../../../model/rule.ts'
import { cut, type Span } from '../../../model/span.ts'
import type { Part } from '../section.ts'
import { bracketMeaning } from './brackets.ts'
import type { DepartmentsFound } from './draft.ts'
import { officeHead } from './office-head.ts'
import { OFFICE_COLUMNS, type OfficeColumn } from './table-columns.ts'

type Readable = { text: string; folded: string }

/** Offices in a table with the head 机构名称 / 主要职责 / 联系电话. */
export function departmentsFromTable(source: Readable, parts: readonly Part[]): DepartmentsFound {
  const found: DepartmentsFound = { departments: [], read: [], structure: [] }
  const lines = parts.map((part) => part.span)
  const first = lines.findIndex((line) => columns(source, line, OFFICE_COLUMNS)?.includes('name'))
  const head = lines[first] && columns(source, lines[first], OFFICE_COLUMNS)
  if (!head) return found
  found.read.push(...lines.slice(first, first + 1))
  found.structure.push(...lines.slice(first, first + 1))
  const opens = (cell: Span) => isOfficeName(cut(source.folded, cell).split('(')[0] ?? '')
  for (const row of tableRows(source, lines.slice(first + 1), head.length, opens))
    readRow(source, found, head, row)
  return found
}

function readRow(source: Readable, found: DepartmentsFound, head: (OfficeColumn | null)[], row: Row): void {
  const at = (column: OfficeColumn): Span[] => row.cells[head.indexOf(column)] ?? []
  const [name, ...below] = at('name')
  const office = name && officeHead(source, name, true)
  if (!office || row.cells.length < 2) return
  const brackets = [...office.brackets, ...below.filter(({ start }) => source.folded[start] === '(')]
  const { aliases, phone, structure } = bracketMeaning(source, brackets)
  const numbers = at('phone').flatMap((line) => apply(phoneNumber, source, line))
  found.read.push(...row.lines)
  found.structure.push({ start: row.lines[0]?.start ?? name.start, end: office.name.start }, ...structure)
  found.departments.push({
    name: office.name,
    aliases: [...office.joint, ...aliases],
    phone: numbers[0]?.value ?? phone,
    duties: at('duties'),
    ledBy: at('ledBy').flatMap((line) => splitOutside(source, line, /、/u)),
  })
}
