import type { CollectionConfig } from 'payload'
import { content } from '../../src/cms/content.ts'
import { groups } from '../../src/cms/groups.ts'
import { keyedBy } from '../../src/cms/keyed-by.ts'
import { subdistrictKey } from '../../src/cms/natural-key/subdistrict.ts'
import { fields } from './fields.ts'
import { refuseWithRows } from '../../src/cms/hooks/refuse-with-rows.ts'
import { takeRowsAlong } from '../../src/cms/hooks/take-rows-along.ts'
import { publishImages } from './hooks/publish-images.ts'
import { rows } from './rows.ts'

/** 街道（镇、乡）: the office whose page is kept; its leaders, departments and the rest are rows of it. */
export const subdistricts: CollectionConfig = content({
  slug: 'subdistricts',
  type: 'Subdistrict',
  labels: { one: ['街道', 'Subdistrict', '街道'], many: ['街道', 'Subdistricts', '街道'] },
  help: [
    '街道办事处、镇、乡的基本信息与联系方式',
    'Subdistrict, town and township offices: what they are and how to reach them',
  ],
  group: groups.office,
  title: 'name',
  columns: ['name', 'district', 'head', 'disclosurePhone'],
  sort: ['sortKey', 'createdAt'],
  indexes: [['district', 'sortKey']],
  fields,
  key: keyedBy(subdistrictKey, 'name'),
  policy: { ownedBy: 'self' },
  hooks: { afterChange: [takeRowsAlong(rows), publishImages], beforeDelete: [refuseWithRows(rows)] },
})
