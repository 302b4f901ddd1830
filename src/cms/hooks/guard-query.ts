import type {
  CollectionBeforeOperationHook,
  PayloadRequest,
  SanitizedCollectionConfig,
  Sort,
  Where,
} from 'payload'
import { mayWrite } from '../access/roles.ts'
import { guardSort } from '../guard/guard-sort.ts'
import { guardWhere } from '../guard/guard-where.ts'
import { joinsOf } from '../joins-of.ts'

type Query = { where?: Where; sort?: Sort; joins?: Record<string, Query | false | undefined> | false }

/** Keeps queries, those of joins included, from telling of records that the reader may not read. */
export const guardQuery: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || !QUERIES.has(operation)) return args
  const { joins } = args as Query
  const guarded = await guardOne(args as Query, collection, req)
  return {
    ...args,
    ...guarded,
    ...(joins && { joins: await guardJoins(joins, collection, req) }),
  }
}

const QUERIES = new Set<string>(['read', 'count', 'readDistinct', 'countVersions', 'update', 'delete'])

async function guardOne(
  { where, sort }: Query,
  collection: SanitizedCollectionConfig,
  req: PayloadRequest,
): Promise<Query> {
  if (!mayWrite(req)) guardSort(sort, collection, req.payload)
  return where ? { where: await guardWhere({ where, collection, req }) } : {}
}

async function guardJoins(
  joins: Exclude<Query['joins'], false | undefined>,
  collection: SanitizedCollectionConfig,
  req: PayloadRequest,
): Promise<Query['joins'] & object> {
  const guarded = joinsOf(collection).map(async ({ path, from }) => {
    const joined = joins[path]
    return [
      path,
      joined && { ...joined, ...(await guardOne(joined, req.payload.collections[from].config, req)) },
    ] as const
  })
  return { ...joins, ...Object.fromEntries(await Promise.all(guarded)) }
}
