import { publishNamed } from '../../../src/cms/hooks/publish-named.ts'
import { idsOf } from '../../../src/cms/id-of.ts'

/** The image is published with the honor. */
export const publishImage = publishNamed({
  collection: 'media',
  ids: ({ image }) => idsOf(image),
  parent: { collection: 'subdistricts', on: 'subdistrict' },
})
