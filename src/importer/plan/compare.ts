import { foldKey } from '../../text/fold-key.ts'
import type { Change, Stored, Wanted } from '../model/plan.ts'
import { plainValue, sameValue } from '../model/values.ts'

/** What becomes of a stored record's fields: those to write, and those where a person has the last word. */
export type Comparison = { changes: Change[]; conflicts: Change[] }

/** Names that a page may write in either script; the stored spelling stays. */
const NAMES = new Set([
  'name',
  'title',
  'documentNumber',
  'recipient',
  'province',
  'city',
  'district',
  'parentBody',
  'jurisdiction',
])

/** Compares field by field what the document states with what is stored; `overwrite` gives the document the last word. */
export function compare(wanted: Wanted, stored: Stored, overwrite = false): Comparison {
  const changes: Change[] = []
  const conflicts: Change[] = []
  for (const [field, value] of Object.entries(wanted.fields)) {
    const [from, to] = [plainValue(stored.fields[field]), plainValue(value)]
    if (sameValue(from, to) || sameName(field, from, to)) continue
    const verdict = judge(wanted, stored, field)
    if (verdict !== 'leave')
      (verdict === 'write' || overwrite ? changes : conflicts).push({
        field,
        from: from ?? null,
        to: to ?? null,
      })
  }
  return { changes, conflicts }
}

/**
 * An import may replace what an import wrote, and fill what is empty; what a person wrote is in conflict. A value that
 * the document no longer states is taken back only when an import wrote it, and never from a subdistrict, of which each
 * document states a part.
 */
function judge(
  { collection, fields }: Wanted,
  stored: Stored,
  field: string,
): 'write' | 'conflict' | 'leave' {
  // A text is decoded and judged anew each time; nobody edits it.
  if (collection === 'source-documents') return 'write'
  const imported = stored.imported?.[field]
  const untouched = imported !== undefined && imported === stored.hashes[field]
  if (plainValue(fields[field]) === undefined) {
    return untouched && collection !== 'subdistricts' ? 'write' : 'leave'
  }
  if (untouched) return 'write'
  const isEmpty = plainValue(stored.fields[field]) === undefined
  return isEmpty && imported === undefined ? 'write' : 'conflict'
}

const sameName = (field: string, a: unknown, b: unknown): boolean =>
  NAMES.has(field) && typeof a === 'string' && typeof b === 'string' && foldKey(a) === foldKey(b)
