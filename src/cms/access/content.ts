import type { Access, CollectionConfig, Where } from 'payload'
import { atVersion } from './at-version.ts'
import { own } from './own.ts'
import type { OwnedBy } from './own.ts'
import { ownerOf } from './owner-of.ts'
import { isAdmin, mayPublish, mayWrite } from './roles.ts'
import { visible } from './visible.ts'
import type { Publicness } from './visible.ts'
import { within } from './within.ts'

export type Policy = Publicness & {
  ownedBy: OwnedBy
  /** Whether all who write may read every record, drafts of others included: names that they choose from. */
  staffReads?: boolean
}

/**
 * Who may do what with content. Anybody reads what is visible; who writes reads and edits her own beside it; only a
 * reviewer or an administrator publishes, and takes back what was published.
 */
export const contentAccess = ({
  ownedBy,
  staffReads,
  ...publicness
}: Policy): NonNullable<CollectionConfig['access']> => ({
  read: async ({ req }) => {
    if (isAdmin(req) || (staffReads && mayWrite(req))) return true
    if (!mayWrite(req)) return visible(req, publicness)
    // Who writes may well see an image that no record shows yet, to choose it for one.
    const { parent } = publicness
    return { or: [await visible(req, { ...(parent && { parent }) }), own(req, ownedBy)] }
  },
  readVersions: ({ req }) => isAdmin(req) || (mayWrite(req) && atVersion(own(req, ownedBy))),
  create: async ({ data, req }) => {
    if (isAdmin(req)) return true
    if (!mayWrite(req)) return false
    // Without data it is only asked whether there is any sense in a button.
    if (!data) return true
    if (isPublishing(data) && !mayPublish(req)) return false
    return within(req, await ownerOf(ownedBy, data as Fields, req))
  },
  update: async ({ data, req }) => {
    if (isAdmin(req)) return true
    if (!mayWrite(req) || (isPublishing(data) && !mayPublish(req))) return false
    if (isMoving(data, ownedBy) && !(await within(req, await ownerOf(ownedBy, data as Fields, req))))
      return false
    return own(req, ownedBy)
  },
  delete: ({ req }) => {
    if (isAdmin(req)) return true
    if (!mayWrite(req)) return false
    return mayPublish(req) ? own(req, ownedBy) : unpublished(own(req, ownedBy))
  },
})

type Fields = Record<string, unknown>
type Data = Parameters<Access>[0]['data']

const isPublishing = (data: Data): boolean => (data as Fields | undefined)?.['_status'] === 'published'

/** Whether an update would hand the record to somebody else: a new parent, or a new owner. */
const isMoving = (data: Data, by: OwnedBy): boolean =>
  by === 'self' ? false : (data as Fields | undefined)?.[by] !== undefined

const unpublished = (where: Where): Where => ({ and: [where, { _status: { not_equals: 'published' } }] })
