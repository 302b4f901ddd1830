import DataLoader from 'dataloader'
import type { GraphQLFieldResolver } from 'graphql'
import { isolateObjectProperty } from 'payload'
import type { CollectionSlug, JoinField, JoinQuery, PayloadRequest, Sort, Where } from 'payload'

type Arguments = {
  count?: boolean
  draft?: boolean
  limit?: number
  page?: number
  sort?: Sort
  where?: Where
}

type Context = { req: PayloadRequest; select?: unknown }

type Parent = { id: string }

type Resolver = GraphQLFieldResolver<Parent, Context, Arguments>

type Joined = { from: CollectionSlug; join: JoinField }

/**
 * A resolver that reads a join of all records of a list at once, as REST does: Payload's asks anew for each of them. A record
 * alone, or one that a list does not give (it is in the trash), is left to that resolver.
 */
export function batched(resolve: Resolver, joined: Joined): Resolver {
  const loaders = new WeakMap<PayloadRequest, Map<string, DataLoader<string, unknown>>>()
  return async (parent, args, context, info) => {
    const { req, select } = context
    // What only counts reads no rows, and a selection of columns is known to Payload's resolver alone.
    const isAlone = select !== undefined || (args.count === true && args.limit === 0)
    const found = isAlone ? null : await loaderOf(req, args).load(parent.id)
    return found ?? resolve(parent, args, context, info)
  }

  function loaderOf(req: PayloadRequest, args: Arguments): DataLoader<string, unknown> {
    const known = loaders.get(req) ?? new Map<string, DataLoader<string, unknown>>()
    loaders.set(req, known)
    const draft = Boolean(args.draft ?? req.query['draft'])
    const key = JSON.stringify({ ...args, draft })
    const loader =
      known.get(key) ?? new DataLoader((ids) => read(req, ids, joined, { ...args, draft }), { cache: false })
    known.set(key, loader)
    return loader
  }
}

/** The join of each record, in their order; null for a record that is to be asked for by itself. */
async function read(
  req: PayloadRequest,
  ids: readonly string[],
  { from, join }: Joined,
  { count = false, draft = false, limit = 0, page, sort, where }: Arguments,
): Promise<unknown[]> {
  // Of a record alone Payload's resolver takes one statement less, but of its second page it skips a row.
  if (new Set(ids).size < 2 && page === undefined) return ids.map(() => null)
  const query = { count, limit, ...(page && { page }), ...(sort && { sort }), ...(where && { where }) }
  const { docs } = await req.payload.find({
    collection: from,
    where: { id: { in: [...new Set(ids)] } },
    depth: 1,
    draft,
    joins: { [join.name]: query } as JoinQuery<typeof from>,
    limit: 0,
    overrideAccess: false,
    pagination: false,
    req: asLocal(req),
    select: { [join.name]: true } as never,
  })
  const rows = docs as unknown as ({ id: string } & Record<string, unknown>)[]
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => byId.get(id)?.[join.name] ?? null)
}

/** Payload leaves joins out of whatever GraphQL asks for, since its resolvers ask for each. */
function asLocal(req: PayloadRequest): PayloadRequest {
  const local = isolateObjectProperty(req, 'payloadAPI')
  local.payloadAPI = 'local'
  return local
}
