import { join } from 'node:path'
import type { CollectionConfig } from 'payload'
import { importsAnything } from '../../src/cms/access/import-scope.ts'
import { intakeAccess } from '../../src/cms/access/intake.ts'
import { words } from '../../src/cms/fields/words.ts'
import { groups } from '../../src/cms/groups.ts'

/** 原始文件: the bytes of an imported document as they came; never anonymous. */
export const sourceFiles = (folder: string): CollectionConfig => ({
  slug: 'source-files',
  labels: {
    singular: words(['原始文件', 'Source file', '原始檔案']),
    plural: words(['原始文件', 'Source files', '原始檔案']),
  },
  typescript: { interface: 'SourceFile' },
  graphQL: { singularName: 'SourceFile', pluralName: 'SourceFiles' },
  access: { ...intakeAccess, read: ({ req }) => importsAnything(req) },
  admin: {
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'mimeType', 'filesize', 'createdAt'],
    group: words(groups.intake),
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  upload: {
    staticDir: join(folder, 'source-files'),
    mimeTypes: [
      'text/plain',
      'text/html',
      'application/pdf',
      'application/json',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
  },
  fields: [],
})
