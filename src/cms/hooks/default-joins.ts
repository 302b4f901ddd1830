import type { CollectionBeforeOperationHook, JoinField, Where } from 'payload'
import { joinsOf } from '../joins-of.ts'

/**
 * Leaves out of joins what their default leaves out: rows in the trash, unless the trash is asked for, and what the
 * join's own `current` condition does not hold of today. Payload takes a fixed `where` only, and no trash into account.
 */
export const defaultJoins: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  const { joins: given, trash } = args as { joins?: Joins | false; trash?: boolean }
  const joins = operation === 'read' ? joinsOf(collection) : []
  if (given === false || joins.length === 0) return args
  const withDefaults: Joins = { ...given }
  for (const { path, field, from } of joins) {
    const joined = given?.[path]
    if (joined === false) continue
    const trashed = req.payload.collections[from].config.trash && !trash ? [NOT_TRASHED] : []
    const all = [...trashed, ...currentOf(field, joined?.where), ...(joined?.where ? [joined.where] : [])]
    withDefaults[path] = { ...joined, ...(all.length > 0 && { where: { and: all } }) }
  }
  for (const { path } of joins) mirror(withDefaults, path)
  return { ...args, joins: withDefaults } as typeof args
}

type Joined = { where?: Where } | false | undefined
type Joins = Record<string, Joined>

/**
 * With `draft` the SQLite adapter looks a join up as `version.leaders`, finds nothing, and would return every row, access
 * control left out with the rest. What Payload makes of `leaders` must hold there too, hence a getter and no copy.
 */
function mirror(joins: Joins, path: string): void {
  Object.defineProperty(joins, `version.${path}`, { enumerable: true, get: () => joins[path] })
}

/** The `current` condition of a join, unless the query itself speaks of the field that it is about. */
export function currentOf(field: JoinField, where: Where | undefined): Where[] {
  const current = field.custom?.['current'] as Current | undefined
  if (!current || JSON.stringify(where ?? {}).includes(`"${current.about}"`)) return []
  return [current.where()]
}

/** A condition that depends on the day, and the field it is about. */
export type Current = { about: string; where: () => Where }

const NOT_TRASHED: Where = { deletedAt: { exists: false } }
