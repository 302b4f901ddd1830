import { foldKey } from '../../../text/fold-key.ts'
import type { Honor } from '../../model/bundle.ts'

/**
 * Honors stated twice as one record: same title, recipient and date; where one of them names no recipient, the date
 * must be stated. Order is kept.
 */
export function mergeHonors(honors: readonly Honor[]): Honor[] {
  const byTitle = new Map<string, Honor[]>()
  const merged: Honor[] = []
  for (const honor of honors) {
    const key = foldKey(honor.title)
    const alike = byTitle.get(key) ?? []
    const known = alike.find((other) => same(other, honor))
    if (known) {
      join(known, honor)
      continue
    }
    const own = { ...honor, at: { ...honor.at } }
    merged.push(own)
    byTitle.set(key, [...alike.slice(0, MOST_ALIKE), own])
  }
  return merged
}

/** A page repeats an award a few times; more of one title are recipients of the same. */
const MOST_ALIKE = 50

const same = (a: Honor, b: Honor): boolean =>
  foldKey(a.recipient ?? '') === foldKey(b.recipient ?? '')
    ? !a.awardedOn || !b.awardedOn || sameDay(a.awardedOn, b.awardedOn)
    : (!a.recipient || !b.recipient) && sameDay(a.awardedOn, b.awardedOn)

const sameDay = (a?: string, b?: string): boolean =>
  a !== undefined && b !== undefined && (a.startsWith(b) || b.startsWith(a))

/** The first record's values; the places of the second where it says the same, and its values where the first has none. */
function join(a: Honor, b: Honor): void {
  for (const field of ['title', 'awardedOn', 'awardedBy', 'recipient'] as const) {
    if (b[field] === undefined) continue
    if (a[field] === undefined) a[field] = b[field]
    else if (a[field] !== b[field]) continue
    a.at[field] = [...(a.at[field] ?? []), ...(b.at[field] ?? [])]
  }
}
