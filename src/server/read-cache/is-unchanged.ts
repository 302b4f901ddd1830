import type { IncomingHttpHeaders } from 'node:http'

/** What an answer is told apart by: its tag, and since when it is what it is, in seconds since 1970, rounded up. */
export type Validators = { etag: string; modified: number }

/**
 * Whether the client has this very answer, by `If-None-Match`, else by `If-Modified-Since`. A change and the answers before
 * and after it may lie in one second; as `modified` is rounded up, a date within that second never fits.
 */
export function isUnchanged(headers: IncomingHttpHeaders, { etag, modified }: Validators): boolean {
  const tags = headers['if-none-match']
  if (tags !== undefined) return tags === etag || tags === '*' || tagsIn(tags).includes(bare(etag))
  const since = headers['if-modified-since']
  return since !== undefined && Date.parse(since) / 1000 >= modified
}

const tagsIn = (list: string): string[] => list.split(',').map((tag) => bare(tag.trim()))

/** A tag compares weakly: the bytes may be compressed otherwise, the answer is the same. */
const bare = (tag: string): string => tag.replace(/^W\//u, '')
