import type { CollectionConfig } from 'payload'
import { content } from '../../src/cms/content.ts'
import { groups } from '../../src/cms/groups.ts'
import { keyedBy } from '../../src/cms/keyed-by.ts'
import { honorKey } from '../../src/cms/natural-key/honor.ts'
import { fields } from './fields.ts'
import { publishImage } from './hooks/publish-image.ts'

/** 荣誉: an award, who gave it, who got it. */
export const honors: CollectionConfig = content({
  slug: 'honors',
  type: 'Honor',
  labels: { one: ['荣誉', 'Honor', '榮譽'], many: ['荣誉', 'Honors', '榮譽'] },
  help: ['街道获得的荣誉和称号', 'Awards and titles the subdistrict was given'],
  group: groups.office,
  title: 'title',
  columns: ['title', 'awardedOn', 'awardedBy', 'subdistrict'],
  sort: ['-awardedOn', '-createdAt'],
  indexes: [['subdistrict', 'awardedOn']],
  fields,
  key: keyedBy(honorKey, 'title'),
  policy: { ownedBy: 'subdistrict', parent: 'subdistrict' },
  hooks: { afterChange: [publishImage] },
})
