import { APIError } from 'payload'
import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { say } from '../say.ts'

/** Near the number of variables that SQLite takes in one statement, beside those of the rest of the query. */
const MOST = 20_000

/**
 * The ids of the records that fit a query and that the reader may read, those in the trash included; the query is checked
 * like one from outside. Throws an APIError when more fit than a query can name.
 */
export async function matchingIds(
  collection: CollectionSlug,
  where: Where,
  req: PayloadRequest,
): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    joins: false as never,
    limit: MOST + 1,
    overrideAccess: false,
    pagination: false,
    req,
    select: {},
    trash: Boolean(req.payload.collections[collection].config.trash),
    where,
  })
  if (docs.length > MOST) throw new APIError(say(req, TOO_WIDE), 400)
  return docs.map(({ id }) => id)
}

const TOO_WIDE = [
  '符合条件的关联记录太多，请缩小查询范围',
  'Too many related records fit; make the query narrower',
  '符合條件的關聯記錄太多，請縮小查詢範圍',
] as const
