import { APIError, Forbidden } from 'payload'
import type { CollectionBeforeOperationHook } from 'payload'
import { mayPublish, mayWrite } from '../access/roles.ts'
import { isPublished } from '../is-published.ts'
import { say } from '../say.ts'

/**
 * What somebody saves who may not publish never changes what the public sees: upon a published record it is kept as a
 * draft beside it, and taking the record back, by trash or an older version, is refused.
 */
export const saveAsDraft: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || mayPublish(req)) return args
  if (operation === 'restoreVersion' && !(mayWrite(req) && (args as Update).draft)) throw new Forbidden(req.t)
  if (operation !== 'update') return args
  const { id, data } = args as Update
  const trashes = data !== undefined && 'deletedAt' in data
  if (id === undefined) {
    if (trashes) throw new APIError(say(req, ONE_BY_ONE), 403)
    return { ...args, draft: true }
  }
  if (!(await isPublished(collection.slug, id, req)))
    return { ...args, data: { ...data, _status: data?.['_status'] ?? 'draft' } }
  if (trashes) throw new APIError(say(req, PUBLISHED), 403)
  return { ...args, draft: true }
}

type Fields = Record<string, unknown>
type Update = { id?: string; data?: Fields; draft?: boolean }

const ONE_BY_ONE = ['请逐条移入回收站', 'Move the records to the trash one by one'] as const
const PUBLISHED = [
  '已发布的记录须由审核员撤下',
  'A published record can be taken back by a reviewer only',
] as const
