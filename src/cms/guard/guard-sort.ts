import { QueryError } from 'payload'
import type { Payload, SanitizedCollectionConfig, Sort } from 'payload'
import { linksOn } from './links-on.ts'

/**
 * Refuses to sort by what lies behind a link: the order of a list would tell of records that are not shown. Throws a
 * QueryError that names the paths.
 */
export function guardSort(
  sort: Sort | undefined,
  collection: SanitizedCollectionConfig,
  payload: Payload,
): void {
  const paths = (typeof sort === 'string' ? sort.split(',') : (sort ?? [])).map((path) =>
    path.replace(/^-/, ''),
  )
  const wrong = paths.filter((path) => linksOn(path, collection, payload).some(({ open }) => !open))
  if (wrong.length > 0) throw new QueryError(wrong.map((path) => ({ path })))
}
