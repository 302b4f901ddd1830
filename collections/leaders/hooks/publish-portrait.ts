import { publishNamed } from '../../../src/cms/hooks/publish-named.ts'
import { idsOf } from '../../../src/cms/id-of.ts'

/** The portrait is published with the leader. */
export const publishPortrait = publishNamed({
  collection: 'media',
  ids: ({ portrait }) => idsOf(portrait),
  parent: { collection: 'subdistricts', on: 'subdistrict' },
})
