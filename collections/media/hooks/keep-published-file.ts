import { APIError } from 'payload'
import type { CollectionBeforeOperationHook } from 'payload'
import { isPublished } from '../../../src/cms/is-published.ts'
import { say } from '../../../src/cms/say.ts'

/**
 * Keeps a draft from touching the file of a published image, which the public has by its name: Payload crops it where it
 * lies, and deletes it with the second file that a draft brings. To run behind `saveAsDraft`, which makes drafts of what
 * somebody saves who may not publish.
 */
export const keepPublishedFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { id, data, draft } = args as Update
  if (operation !== 'update' || !draft || data?.['_status'] === 'published' || !changesFile(req)) return
  if (id !== undefined && !(await isPublished('media', id, req))) return
  throw new APIError(say(req, KEPT), 403)
}

type Update = { id?: string; data?: Record<string, unknown>; draft?: boolean }
type Request = Parameters<typeof keepPublishedFile>[0]['req']

/** A new file, or what Payload is to do with the stored one: how to cut it, and what its sizes keep in their middle. */
const changesFile = ({ file, query }: Request): boolean =>
  file !== undefined || query?.['uploadEdits'] !== undefined

const KEPT = [
  '草稿不能更换或裁剪已发布图片的文件：请由审核员直接发布，或另传一张新图片',
  'A draft cannot change the file of a published image: let a reviewer publish the change, or upload a new image',
] as const
