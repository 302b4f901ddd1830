import type { Payload } from 'payload'

/** Every record and version of every collection, trash included, in one text: equal texts are equal databases. */
export async function dump(payload: Payload): Promise<string> {
  const parts: unknown[] = []
  for (const { slug, trash, versions } of payload.config.collections) {
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
