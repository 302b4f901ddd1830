import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { PaginatedDocs, Sort, Where } from 'payload'
import { asksOtherTables } from './other-tables.ts'

/** Payload's own type of `joins` leaves nothing to say for a collection that is not known by name. */
type Args = Omit<Parameters<SQLiteAdapter['find']>[0], 'joins'> & { joins?: object | false }
type Doc = { id: string }

/**
 * Reads a sorted page in two steps: its ids, then these records. In one step SQLite gathers all columns of all rows, with a
 * subquery for each list in them, before it sorts, and then throws away all but the page.
 */
export function sortedPages(adapter: SQLiteAdapter): SQLiteAdapter {
  const find = adapter.find.bind(adapter) as unknown as (args: Args) => Promise<PaginatedDocs<Doc>>

  async function inTwoSteps(args: Args): Promise<PaginatedDocs<Doc>> {
    if (!args.limit || !args.sort || isBare(args) || isJoined(args, args.sort)) return find(args)
    const page = await find({ ...args, sort: tieBroken(args.sort), joins: false, select: { id: true } })
    if (page.docs.length === 0) return page
    const order = new Map(page.docs.map(({ id }, index) => [id, index]))
    // The conditions are asked again, for a record may have been unpublished in between.
    const where: Where = { and: [{ id: { in: [...order.keys()] } }, ...(args.where ? [args.where] : [])] }
    const { docs } = await find({ ...args, limit: 0, page: 1, pagination: false, sort: 'id', where })
    const place = ({ id }: Doc): number => order.get(id) ?? 0
    return { ...page, docs: docs.sort((a, b) => place(a) - place(b)) }
  }

  /** Over several tables Payload reads the ids first by itself. */
  function isJoined({ collection, where }: Args, sort: Sort): boolean {
    const fields = adapter.payload.collections[collection]?.config.flattenedFields
    return fields !== undefined && asksOtherTables(fields, where, sort)
  }

  return Object.assign(adapter, { find: inTwoSteps })
}

/** Payload puts the youngest of equals first; in the direction of the last path, one index gives the whole order. */
function tieBroken(sort: Sort): string[] {
  const paths = [sort].flat()
  if (paths.some((path) => /^-?createdAt$/u.test(path))) return paths
  return [...paths, paths.at(-1)?.startsWith('-') ? '-createdAt' : 'createdAt']
}

/** Whether the query asks for ids alone, which one step gives as well. */
const isBare = ({ select, joins }: Args): boolean =>
  select !== undefined && Object.keys(select).join() === 'id' && !joins
