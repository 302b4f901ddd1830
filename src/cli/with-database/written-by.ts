import type { Payload } from 'payload'

/** The digests of the documents that a batch has written and nobody has undone. */
export async function writtenBy(payload: Payload, batch: string): Promise<Set<string>> {
  const where = { and: [{ batch: { equals: batch } }, { status: { equals: 'applied' } }] }
  const { docs } = await payload.find({
    ...{
      collection: 'imports',
      where,
      depth: 0,
      pagination: false,
      overrideAccess: true,
      select: { sha256: true },
    },
  })
  return new Set(docs.map(({ sha256 }) => String(sha256)))
}
