import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { LibSQLPreparedQuery, LibSQLSession } from 'drizzle-orm/libsql/session'
import { drizzleOver } from '../drizzle-over.ts'
import { keptStatement } from './statement.ts'
import type { KeptStatement } from './statement.ts'

/** The statements of one read: over several tables the `ids` of its records are found first. */
export type Recorded = Record<Kind, KeptStatement | null>
/** Or that its values cannot change places. */
export type Kept = Recorded | 'cannot be kept'

const KINDS = ['ids', 'total', 'records'] as const
type Kind = (typeof KINDS)[number]

/**
 * An adapter that builds the statements of one read, whose values are marks, and runs none of them; `recorded` gives them.
 * Payload is told of one record without values, so that it goes on to the statements that come after the first.
 */
export function recording(
  adapter: SQLiteAdapter,
  limit: number,
): { adapter: SQLiteAdapter; recorded: () => Kept } {
  const noted: { kind: Kind; prepared: LibSQLPreparedQuery }[] = []
  const { drizzle, session } = drizzleOver(adapter.client, adapter.drizzle)
  const prepare = session.prepareQuery.bind(session)
  session.prepareQuery = (query, fields, ...rest) => {
    const prepared = prepare(query, fields, ...rest)
    const kind = kindOf(fields)
    noted.push({ kind, prepared })
    prepared.values = () => Promise.resolve(kind === 'ids' ? [fields?.map(() => null)] : [])
    return prepared as never
  }
  const recorded = (): Kept => {
    const [ids, total, records] = KINDS.map((kind) => {
      const found = noted.find((each) => each.kind === kind)
      return found ? keptStatement(found.prepared, limit) : null
    })
    // The records of several tables are read by their ids, which is a read of its own.
    const lost = noted.some(
      ({ kind, prepared }) => !(ids && kind === 'records') && !keptStatement(prepared, limit),
    )
    return lost ? 'cannot be kept' : { ids: ids ?? null, total: total ?? null, records: records ?? null }
  }
  return { adapter: Object.create(adapter, { drizzle: { value: drizzle } }) as SQLiteAdapter, recorded }
}

type Fields = Parameters<LibSQLSession<never, never>['prepareQuery']>[1]

/** Payload reads whole records by Drizzle's relational queries, which have no list of fields. */
function kindOf(fields: Fields): Kind {
  if (!fields) return 'records'
  return fields[0]?.path[0] === 'count' ? 'total' : 'ids'
}
