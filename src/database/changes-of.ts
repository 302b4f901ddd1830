import type { DatabaseAdapter } from 'payload'
import type { Changes } from './changes.ts'

const kept = new WeakMap<object, Changes>()

/** Keeps with an adapter what knows of its changes. */
export function keepChanges(adapter: object, changes: Changes): void {
  kept.set(adapter, changes)
}

/** What knows of the changes of an open database; null for a database that does not tell all of them. */
export const changesOf = (adapter: DatabaseAdapter): Changes | null => kept.get(adapter) ?? null
