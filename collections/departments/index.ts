import type { CollectionConfig } from 'payload'
import { content } from '../../src/cms/content.ts'
import { groups } from '../../src/cms/groups.ts'
import { keyedBy } from '../../src/cms/keyed-by.ts'
import { departmentKey } from '../../src/cms/natural-key/department.ts'
import { fields } from './fields.ts'

/** 内设机构: an office inside the subdistrict. */
export const departments: CollectionConfig = content({
  slug: 'departments',
  type: 'Department',
  labels: { one: ['内设机构', 'Department', '內設機構'], many: ['内设机构', 'Departments', '內設機構'] },
  help: [
    '街道内部的科室及其职责，按排名排列',
    'The offices inside a subdistrict and what each does, in official order',
  ],
  group: groups.office,
  title: 'name',
  columns: ['name', 'subdistrict', 'responsibilities', 'rank'],
  sort: ['rank', 'createdAt'],
  indexes: [['subdistrict', 'rank']],
  fields,
  key: keyedBy(departmentKey, 'name'),
  policy: { ownedBy: 'subdistrict', parent: 'subdistrict' },
})
