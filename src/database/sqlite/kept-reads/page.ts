import type { PaginatedDocs } from 'payload'
import type { Doc } from './adapter-read.ts'

type Asked = { limit: number; page: number }

/** What Payload's adapter says of a page beside its records. `total` is null when it was not counted. */
export function pageOf(docs: Doc[], total: number | null, { limit, page }: Asked): PaginatedDocs<Doc> {
  const totalPages = total ? Math.ceil(total / limit) : 1
  const hasPrevPage = Boolean(total) && page > 1
  const hasNextPage = totalPages > page
  return {
    docs,
    hasNextPage,
    hasPrevPage,
    limit,
    nextPage: hasNextPage ? page + 1 : null,
    page,
    pagingCounter: total ? (page - 1) * limit + 1 : 1,
    prevPage: hasPrevPage ? page - 1 : null,
    totalDocs: total || docs.length,
    totalPages,
  }
}

/** What it says of a page of a query over several tables that finds nothing. */
export const emptyPage = (limit: number): PaginatedDocs<Doc> => ({
  ...pageOf([], null, { limit, page: 1 }),
  pagingCounter: 0,
  totalPages: 0,
})
