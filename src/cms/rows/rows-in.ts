import type { CollectionSlug } from 'payload'

/** Where the rows of a parent are kept: a collection, and the fields of it that lead to the parent. */
export type RowsIn = { collection: CollectionSlug; on: string[] }
