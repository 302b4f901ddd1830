import type { CollectionConfig } from 'payload'
import { content } from '../../src/cms/content.ts'
import { groups } from '../../src/cms/groups.ts'
import { keyedBy } from '../../src/cms/keyed-by.ts'
import { unitKey } from '../../src/cms/natural-key/unit.ts'
import { fields } from './fields.ts'
import { refuseWithRows } from '../../src/cms/hooks/refuse-with-rows.ts'

/** 单位: a body outside the subdistrict that plans give tasks to, such as 市民政局. */
export const units: CollectionConfig = content({
  slug: 'units',
  type: 'Unit',
  labels: { one: ['单位', 'Unit', '單位'], many: ['单位', 'Units', '單位'] },
  help: ['方案中牵头和负责任务的单位', 'The bodies that lead and answer for tasks'],
  group: groups.plans,
  title: 'name',
  columns: ['name', 'jurisdiction'],
  sort: ['slug', 'createdAt'],
  fields,
  key: keyedBy(unitKey, 'name'),
  policy: { ownedBy: 'owner', staffReads: true },
  hooks: {
    beforeDelete: [
      refuseWithRows([{ collection: 'tasks', on: ['leadUnits', 'responsibleUnits', 'otherUnits.unit'] }]),
    ],
  },
})
