import type { PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'
import { isAdmin } from '../access/roles.ts'
import { endsInList } from './ends-in-list.ts'
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
  const asked = Object.entries(condition) as [string, unknown][]
  const isNone = ([operator]: [string, unknown]) => NEGATIONS.has(operator)
  const negative = endsInList(path, collection) ? asked.filter(isNone) : []
  const rest = Object.fromEntries(asked.filter((each) => !negative.includes(each)))
  return [
    ...(Object.keys(rest).length > 0 ? await guardAsked(path, rest, { collection, req }) : []),
    ...(await Promise.all(negative.map(([operator, value]) => noneOf(operator, value)))),
  ]

  /** `not` of a list means that none of its values fits. SQLite's own answer is that one does not, which would tell of a hidden one. */
  async function noneOf(operator: string, value: unknown): Promise<Where> {
    const where = { [path]: { [NEGATIONS.get(operator) ?? '']: value } } as Where
    return { id: { not_in: await matchingIds(collection.slug, where, req) } }
  }
}

const NEGATIONS = new Map([
  ['not_equals', 'equals'],
  ['not_in', 'in'],
  ['not_like', 'like'],
])

async function guardAsked(
  path: string,
  condition: object,
  { collection, req }: Omit<Query, 'where'>,
): Promise<Where[]> {
  const links = linksOn(path, collection, req.payload)
  const closed = isAdmin(req) ? [] : links.filter(({ open }) => !open)
  const last = closed.find(({ rest }) => rest === '')
  // Payload fails at a join that lies behind a link, so that link is resolved first.
  const beforeJoin = links.find(({ join }, at) => !join && links.slice(at + 1).some((next) => next.join))
  const scattered = beforeJoin ?? closed.find(({ inArray, rest }) => inArray && rest !== '')
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
