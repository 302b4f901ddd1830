import type { CollectionBeforeOperationHook, CollectionSlug, PayloadRequest } from 'payload'
import { hiddenRecords } from '../../database/index.ts'

/** More ids than this would make a query slow to build, and near the number of variables that SQLite takes. */
const FEW = 1000

type Answer = Promise<string[] | 'many'>

/**
 * The ids of the records of a collection that are not public, or `many`. One request asks once, for every record and
 * every link of its answer needs them; a request that writes asks each time, for it may publish next.
 */
export async function hiddenParents(req: PayloadRequest, collection: CollectionSlug): Answer {
  const asked = answers.get(requestOf(req)) ?? new Map<CollectionSlug, Answer>()
  answers.set(requestOf(req), asked)
  const answer = asked.get(collection) ?? find(req, collection)
  asked.set(collection, answer)
  if (isWriting(req)) void answer.finally(() => asked.delete(collection)).catch(() => undefined)
  return answer
}

/** Notes that a request changes records, and drops what it was told before. */
export const askAnewWhenWriting: CollectionBeforeOperationHook = ({ operation, req }) => {
  if (READS.has(operation)) return
  writing.add(requestOf(req))
  answers.delete(requestOf(req))
}

const READS = new Set<string>([
  'read',
  'count',
  'readDistinct',
  'countVersions',
  'findVersions',
  'findVersionByID',
])

const answers = new WeakMap<object, Map<CollectionSlug, Answer>>()
const writing = new WeakSet<object>()

const isWriting = (req: PayloadRequest): boolean => Boolean(req.transactionID) || writing.has(requestOf(req))

/** Payload hands on copies of a request that differ in one property; its loader of related records is one for all of them. */
const requestOf = (req: PayloadRequest): object => req.payloadDataLoader ?? req

async function find(req: PayloadRequest, collection: CollectionSlug): Answer {
  const ids = await hiddenIds(req, collection, FEW + 1)
  return ids.length > FEW ? 'many' : ids
}

/** The ids of the records of a collection that are not public, `limit` the most, or all. */
export async function hiddenIds(
  req: PayloadRequest,
  collection: CollectionSlug,
  limit = 0,
): Promise<string[]> {
  const ids = await hiddenRecords(req.payload)
  return ids(collection, limit, req)
}
