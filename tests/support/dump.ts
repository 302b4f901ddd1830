import type { Payload } from 'payload'

/**
 * Every record and version of every collection but those left out, trash included, in one text: equal texts are equal
 * databases.
 */
export async function dump(payload: Payload, without: readonly string[] = []): Promise<string> {
  const parts: unknown[] = []
  for (const { slug, trash, versions } of payload.config.collections) {
    if (without.includes(slug)) continue
    const options = {
      collection: slug,
      pagination: false,
      depth: 0,
      sort: 'id',
      overrideAccess: true,
      showHiddenFields: true,
    }
    parts.push(slug, (await payload.find({ ...options, joins: false as never, trash: Boolean(trash) })).docs)
    if (versions) parts.push((await payload.findVersions({ ...options, trash: Boolean(trash) })).docs)
  }
  return JSON.stringify(parts)
}
