import type { PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'
import { guardLink } from './guard-link.ts'
import { linksOn } from './links-on.ts'
import { matchingIds } from './matching-ids.ts'

export type Query = { where: Where; collection: SanitizedCollectionConfig; req: PayloadRequest }

/**
 * Rewrites a query so that it answers as if the records that the reader may not read did not exist: without it,
 * `where[leadUnits][equals]=ID` would tell which task names a draft. Payload itself guards a path that leads on into the
 * related record, but neither one that ends at the link nor one through the rows of an array. Throws a QueryError for an
 * operator that cannot be answered so.
 */
export async function guardWhere({ where, collection, req }: Query): Promise<Where> {
  const parts = await Promise.all(
    Object.entries(where).map(async ([path, condition]): Promise<Where[]> => {
      if (!Array.isArray(condition)) return guardPath(path, condition, { where, collection, req })
      const inner = condition.map((each) => guardWhere({ where: each, collection, req }))
      return [{ [path.toLowerCase()]: await Promise.all(inner) }]
    }),
  )
  const all = parts.flat()
  return all.length === 1 ? (all[0] ?? {}) : { and: all }
}

async function guardPath(path: string, condition: object, { collection, req }: Query): Promise<Where[]> {
  const closed = linksOn(path, collection, req.payload).filter(({ open }) => !open)
  const last = closed.find(({ rest }) => rest === '')
  const scattered = closed.find(({ inArray, rest }) => inArray && rest !== '')
  if (scattered) {
    const where = { [scattered.rest]: condition } as Where
    return [{ [scattered.at]: { in: await matchingIds(scattered.to, where, req) } }]
  }
  if (!last) return [{ [path]: condition }]
  return Promise.all(
    Object.entries(condition).map(([operator, value]) =>
      guardLink({ link: last, operator, value: value as unknown, req }),
    ),
  )
}
