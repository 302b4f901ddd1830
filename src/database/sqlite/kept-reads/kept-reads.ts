import type { Client } from '@libsql/client'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { CollectionSlug, FlattenedField, PaginatedDocs } from 'payload'
import { recentlyUsed } from '../recently-used.ts'
import type { Doc, Find, FindArgs, FindOne } from './adapter-read.ts'
import { markWhere } from './mark-where.ts'
import { emptyPage, pageOf } from './page.ts'
import { plainKey } from './plain-key.ts'
import { recording } from './recording.ts'
import type { Kept, Recorded } from './recording.ts'
import { recordsOf } from './records-of.ts'
import { MARKED_PAGE, run } from './statement.ts'
import type { Values } from './statement.ts'

/** Shapes of reads whose SQL is kept, of some ten thousand characters each. */
const MOST = 500

/** A read without its values: what it is kept under, how to ask it with marks, and the values. */
type Shape = { key: string; args: FindArgs & Paged; values: Values }
type Read = (args: FindArgs) => Promise<unknown>
type Paged = { limit: number; page: number }

/**
 * Keeps the SQL of reads. Payload and Drizzle build it anew for each, which takes several times as long as running it, and
 * yet most reads differ in their values alone. The first of a shape goes through both with marks in place of its values;
 * the next ones put theirs there. Nothing of the records is kept. What is no plain data is read as before.
 */
export function keptReads(
  adapter: SQLiteAdapter,
  clientOf: (req: FindArgs['req']) => Promise<Client>,
): SQLiteAdapter {
  const stock = {
    find: adapter.find as unknown as Find,
    findOne: adapter.findOne as unknown as FindOne,
  }
  const kept = recentlyUsed<Kept>(MOST)

  async function find(args: FindArgs): Promise<PaginatedDocs<Doc>> {
    const shape = shapeOf('find', args)
    const known = shape && (await knownOf(shape, stock.find))
    return known ? replayed(known, shape, args) : stock.find.call(adapter, args)
  }

  async function findOne(args: FindArgs): Promise<Doc | null> {
    const shape = shapeOf('findOne', { ...args, limit: 1, pagination: false })
    const known = shape && (await knownOf(shape, stock.findOne))
    if (!known) return stock.findOne.call(adapter, args)
    return (await replayed(known, shape, args)).docs[0] ?? null
  }

  async function knownOf({ key, args }: Shape, read: Read): Promise<Recorded | null> {
    const known = kept.take(key) ?? (await learn(args, read))
    kept.set(key, known)
    return known === 'cannot be kept' ? null : known
  }

  async function learn(args: Shape['args'], read: Read): Promise<Kept> {
    const { adapter: over, recorded } = recording(adapter, args.limit)
    await read.call(over, args)
    return recorded()
  }

  async function replayed(
    known: Recorded,
    { args, values }: Shape,
    asked: FindArgs,
  ): Promise<PaginatedDocs<Doc>> {
    const client = await clientOf(asked.req)
    const { limit } = args
    const page = { limit, page: asked.page ?? 1 }
    const count = async (): Promise<number | null> => {
      if (!known.total) return null
      const [found] = await run<{ count: number }>(known.total, client, values)
      return Number(found?.count ?? 0)
    }
    if (!known.ids) {
      const total = await count()
      const rows = known.records ? await run(known.records, client, values) : []
      return pageOf(await recordsOf(adapter, stock.find, rows, asked), total, page)
    }
    const ids = (await run<Doc>(known.ids, client, values)).map(({ id }) => id)
    if (ids.length === 0) return emptyPage(limit)
    const total = await count()
    const alone = { ...asked, limit: 0, page: 1, pagination: false, sort: 'id' }
    const { docs } = await find({ ...alone, where: { id: { in: ids } } })
    const order = new Map(ids.map((id, place) => [id, place]))
    docs.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
    return pageOf(docs, total, page)
  }

  function fieldsOf(collection: CollectionSlug): FlattenedField[] {
    return adapter.payload.collections[collection].config.flattenedFields
  }

  /** Null for what cannot be told from another read by plain data. */
  function shapeOf(method: string, { where = {}, page = 1, limit, ...rest }: FindArgs): Shape | null {
    if (limit === undefined) return null
    const marked = markWhere(where, fieldsOf(rest.collection), fieldsOf)
    const later = page > 1 && limit > 0
    const args = { ...rest, req: undefined, limit, page: later ? MARKED_PAGE : 1, where: marked.where }
    const key = plainKey([method, args])
    if (key === null) return null
    return { key, args, values: { texts: marked.values, offset: later ? (page - 1) * limit : 0 } }
  }

  return Object.assign(adapter, { find, findOne })
}
