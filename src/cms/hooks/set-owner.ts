import type { CollectionBeforeChangeHook } from 'payload'
import type { OwnedBy } from '../access/own.ts'
import { ownerOf } from '../access/owner-of.ts'

/** Fills the owner: a row has that of its parent, a new record of its own the first subdistrict or district of its author. */
export const setOwner =
  (by: OwnedBy): CollectionBeforeChangeHook =>
  async ({ data, operation, originalDoc, req }) => {
    const fields = { ...(originalDoc as object | undefined), ...(data as Record<string, unknown>) }
    if (by === 'owner' && operation === 'update') return
    const owner = await ownerOf(by, fields, req)
    return {
      ...data,
      owner: { subdistrict: owner.subdistrict ?? null, district: owner.district ?? owner.zone ?? null },
    }
  }
