import type { CollectionConfig } from 'payload'
import { intakeAccess } from '../../src/cms/access/intake.ts'
import { words } from '../../src/cms/fields/words.ts'
import { groups } from '../../src/cms/groups.ts'
import { fields } from './fields.ts'

/** 导入记录: one document's part of a run; the runs of one command share a `batch`; never anonymous. */
export const imports: CollectionConfig = {
  slug: 'imports',
  labels: {
    singular: words(['导入记录', 'Import', '匯入記錄']),
    plural: words(['导入记录', 'Imports', '匯入記錄']),
  },
  typescript: { interface: 'Import' },
  graphQL: { singularName: 'Import', pluralName: 'Imports' },
  access: intakeAccess,
  admin: {
    useAsTitle: 'batch',
    defaultColumns: ['document', 'status', 'counts', 'startedBy', 'startedAt'],
    description: words(['每次导入改动了什么', 'What each import changed']),
    group: words(groups.intake),
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  fields,
}
