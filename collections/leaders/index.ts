import type { CollectionConfig } from 'payload'
import { content } from '../../src/cms/content.ts'
import { groups } from '../../src/cms/groups.ts'
import { keyedBy } from '../../src/cms/keyed-by.ts'
import { leaderKey } from '../../src/cms/natural-key/leader.ts'
import { fields } from './fields.ts'
import { publishPortrait } from './hooks/publish-portrait.ts'

/** 领导分工: one record is one appointment, a person in posts with a rank. */
export const leaders: CollectionConfig = content({
  slug: 'leaders',
  type: 'Leader',
  labels: { one: ['领导', 'Leader', '領導'], many: ['领导分工', 'Leaders', '領導分工'] },
  help: [
    '班子成员、职务和分管工作，按排名排列',
    'Who leads, in which posts, responsible for what, in official order',
  ],
  group: groups.office,
  title: 'name',
  columns: ['name', 'positions', 'subdistrict', 'rank'],
  sort: ['rank', 'createdAt'],
  indexes: [
    ['subdistrict', 'rank'],
    ['subdistrict', 'endedOn'],
  ],
  fields,
  key: keyedBy(leaderKey, 'name'),
  policy: { ownedBy: 'subdistrict', parent: 'subdistrict' },
  hooks: { afterChange: [publishPortrait] },
})
