import type { Endpoint, SanitizedCollectionConfig } from 'payload'

/**
 * Whether there is anything behind an endpoint. Payload mounts these on every collection, and fails where there are no
 * letters of confirmation, no versions, or no files to be had from elsewhere.
 */
export function isUsed(
  { auth, upload, versions }: SanitizedCollectionConfig,
  { path }: Pick<Endpoint, 'path'>,
): boolean {
  if (path.startsWith('/verify/')) return Boolean(auth?.verify)
  if (path.startsWith('/paste-url')) return Boolean(upload?.pasteURL)
  if (path.startsWith('/versions')) return Boolean(versions)
  return true
}
