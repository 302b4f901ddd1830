import { APIError } from 'payload'
import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { say } from '../../../src/cms/say.ts'

type User = { id: string; roles?: string[] | null }

/** Refuses to take the role from the last administrator: nobody could give it back. */
export const keepAnAdmin: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const { id, roles } = (originalDoc ?? {}) as User
  if (operation !== 'update' || !roles?.includes('admin')) return
  if ((data as Partial<User>).roles?.includes('admin') ?? true) return
  await refuseWithoutOther(id, req)
}

/** Refuses to delete the last administrator. */
export const keepAnAdminOnDelete: CollectionBeforeDeleteHook = ({ id, req }) =>
  refuseWithoutOther(String(id), req)

async function refuseWithoutOther(id: string, req: PayloadRequest): Promise<void> {
  const where = { and: [{ roles: { in: ['admin'] } }, { id: { not_equals: id } }] }
  const { totalDocs } = await req.payload.db.count({ collection: 'users', req, where })
  if (totalDocs === 0) throw new APIError(say(req, REFUSAL), 409)
}

const REFUSAL = ['至少要保留一名管理员', 'There must be at least one administrator'] as const
