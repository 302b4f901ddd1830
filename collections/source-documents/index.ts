import type { CollectionConfig } from 'payload'
import { intakeAccess } from '../../src/cms/access/intake.ts'
import { words } from '../../src/cms/fields/words.ts'
import { groups } from '../../src/cms/groups.ts'
import { fields } from './fields.ts'

/** 来源文件: the text that records were read from, decoded once and never edited; never anonymous. */
export const sourceDocuments: CollectionConfig = {
  slug: 'source-documents',
  labels: {
    singular: words(['来源文件', 'Source document', '來源文件']),
    plural: words(['来源文件', 'Source documents', '來源文件']),
  },
  typescript: { interface: 'SourceDocument' },
  graphQL: { singularName: 'SourceDocument', pluralName: 'SourceDocuments' },
  access: intakeAccess,
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'publisher', 'publishedOn', 'createdAt'],
    listSearchableFields: ['title', 'url'],
    description: words([
      '导入过的文件全文，各条记录的出处',
      'The full text of what was imported, to which records point back',
    ]),
    group: words(groups.intake),
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  fields,
}
