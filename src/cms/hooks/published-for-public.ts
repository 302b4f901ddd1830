import type { CollectionBeforeOperationHook } from 'payload'
import { mayWrite } from '../access/roles.ts'

/** Answers whoever has no role as if she had not asked for drafts or the trash: there is nothing of them that she may read. */
export const publishedForPublic: CollectionBeforeOperationHook = ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || mayWrite(req) || !READS.has(operation)) return args
  return { ...args, draft: false, trash: false }
}

const READS = new Set<string>(['read', 'count', 'readDistinct'])
