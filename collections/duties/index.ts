import type { CollectionConfig } from 'payload'
import { content } from '../../src/cms/content.ts'
import { groups } from '../../src/cms/groups.ts'
import { keyedBy } from '../../src/cms/keyed-by.ts'
import { dutyKey } from '../../src/cms/natural-key/duty.ts'
import { fields } from './fields.ts'

/** 主要职责: what the office itself must do, not one of its departments. */
export const duties: CollectionConfig = content({
  slug: 'duties',
  type: 'Duty',
  types: 'Duties',
  labels: { one: ['职责', 'Duty', '職責'], many: ['机构职能', 'Duties', '機構職能'] },
  help: ['街道办事处的主要职责，按次序排列', 'What the office itself must do, in order'],
  group: groups.office,
  title: 'text',
  columns: ['number', 'text', 'subdistrict', 'rank'],
  sort: ['rank', 'createdAt'],
  indexes: [['subdistrict', 'rank']],
  fields,
  key: keyedBy(dutyKey, 'number', 'text'),
  policy: { ownedBy: 'subdistrict', parent: 'subdistrict' },
})
