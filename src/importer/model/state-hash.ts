import { createHash } from 'node:crypto'
import type { Stored } from './plan.ts'

/** A fingerprint of the stored records that a plan was computed from, whatever order they came in. */
export function stateHash(stored: readonly Stored[]): string {
  const lines = stored.map(({ collection, id, key, status, hashes, imported }) =>
    JSON.stringify([collection, id, key, status ?? null, sorted(hashes), sorted(imported ?? {})]),
  )
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex')
}

const sorted = (hashes: Record<string, string>): [string, string][] =>
  Object.entries(hashes).sort(([a], [b]) => (a < b ? -1 : 1))
