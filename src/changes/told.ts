import type { ChangeEvent, NumberedChange } from '../database/index.ts'

/** A change as readers are told of it. */
export type ToldChange = {
  collection: string
  id: string
  event: ChangeEvent
  at: string
  parent: string | null
  slug: string | null
}

export const told = ({ collection, record: id, event, at, parent, slug }: NumberedChange): ToldChange => ({
  collection,
  id,
  event,
  at,
  parent,
  slug,
})
