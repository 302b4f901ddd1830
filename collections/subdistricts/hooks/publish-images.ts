import type { CollectionAfterChangeHook, CollectionSlug } from 'payload'
import { becamePublic } from '../../../src/cms/hooks/became-public.ts'
import { publishByIds } from '../../../src/cms/hooks/publish-named.ts'
import { idsOf } from '../../../src/cms/id-of.ts'

const IMAGES: [CollectionSlug, string][] = [
  ['leaders', 'portrait'],
  ['honors', 'image'],
]

/** Publishes the images of the published rows once their subdistrict can be read: until then nobody could see them used. */
export const publishImages: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (!becamePublic(doc, previousDoc)) return
  for (const [collection, field] of IMAGES) {
    const { docs } = await req.payload.db.find<Record<string, unknown> & { id: string }>({
      collection,
      limit: 0,
      pagination: false,
      req,
      select: { [field]: true },
      where: {
        and: [
          { subdistrict: { equals: (doc as { id: string }).id } },
          { _status: { equals: 'published' } },
          { deletedAt: { exists: false } },
        ],
      },
    })
    await publishByIds(
      'media',
      docs.flatMap((row) => idsOf(row[field])),
      req,
    )
  }
}
