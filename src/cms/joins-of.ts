import type { CollectionSlug, JoinField, SanitizedCollectionConfig } from 'payload'

/** The joins of a collection: where each stands in the record, the field, and the collection it takes its rows from. */
export const joinsOf = ({
  joins,
}: SanitizedCollectionConfig): { path: string; field: JoinField; from: CollectionSlug }[] =>
  Object.entries(joins).flatMap(([slug, list]) =>
    list.map(({ joinPath, field }) => ({ path: joinPath, field, from: slug as CollectionSlug })),
  )
