import { isBodyName } from '../../../../extract/body-name.ts'
import { unitList } from '../../../../extract/unit-list.ts'
import { cut, trim, type Span } from '../../../../model/span.ts'
import { DEADLINE } from '../../assignment/deadline.ts'
import type { Column } from './columns.ts'

type Readable = { text: string; folded: string }

/** How well what a cell says suits a column, about -3 … 3. Where cells are missing it tells which column one is of. */
export function fit(source: Readable, cell: Span, column: Column | null): number {
  const written = cut(source.folded, trim(source.text, cell))
  if (written === '') return 0
  if (column === 'number') return isNumber(written) ? 3 : -3
  if (column === 'lead' || column === 'responsible')
    return namesBodies(source, cell) ? 2 : NONE.test(written) ? 1 : -2
  if (column === 'deadline') return isDeadline(written) ? 2 : -1
  if (column === 'other') return written.length <= 12 ? 0.5 : -1
  if (isNumber(written) || isDeadline(written) || namesBodies(source, cell)) return -1
  if (column === 'section') return written.length <= 24 ? 0.5 : -1
  return column === 'text' ? 1 : 0
}

/** 1, 1., (一), 1-2: all of a cell. */
export const isNumber = (written: string): boolean =>
  /^[([]?(?:\d{1,3}(?:[.-]\d{1,3})?|[一二三四五六七八九十]{1,3})[)\]]?[、.]?$/u.test(written.trim())

const NONE = /^(?:-+|\/|无|暂无)$/u
const isDeadline = (written: string): boolean =>
  DEADLINE.test(written) || /^(?:19|20)\d{2}[.\-/]\d{1,2}(?:[.\-/]\d{1,2})?$/u.test(written)

function namesBodies(source: Readable, cell: Span): boolean {
  const names = unitList(source, cell)
  return names.length > 0 && names.every((name) => isBodyName(cut(source.folded, name)))
}
