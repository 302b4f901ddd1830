import type { Field } from 'payload'
import { DOCUMENT_KINDS } from '../../src/cms/document-kinds.ts'
import { owner } from '../../src/cms/fields/owner.ts'
import { partialDate } from '../../src/cms/fields/partial-date.ts'
import { json, number, select } from '../../src/cms/fields/plain.ts'
import { upload } from '../../src/cms/fields/relation.ts'
import { group } from '../../src/cms/fields/structure.ts'
import { text, textarea } from '../../src/cms/fields/text.ts'

const KINDS = {
  ...Object.fromEntries(DOCUMENT_KINDS.map(({ id, label }) => [id, label])),
  none: ['未识别', 'Not recognised'] as const,
}

const SCRIPTS = {
  Hans: ['简体', 'Simplified'],
  Hant: ['繁体', 'Traditional'],
  mixed: ['简繁混用', 'Mixed'],
} as const

export const fields: Field[] = [
  text('title', ['标题', 'Title'], { required: true, maxLength: 500 }),
  select('kind', ['类别', 'Kind'], KINDS, { required: true, index: true }),
  text('url', ['网址', 'Address'], { maxLength: 2000 }),
  text('publisher', ['发布单位', 'Publisher']),
  partialDate('publishedOn', ['发布日期', 'Published on']),
  text('sha256', ['SHA-256', 'SHA-256'], { required: true, unique: true, index: true, maxLength: 64 }),
  text('encoding', ['编码', 'Encoding'], { required: true }),
  select('script', ['字形', 'Script'], SCRIPTS, { required: true }),
  textarea('text', ['全文', 'Text'], { required: true, admin: { rows: 20 } }),
  upload('file', ['原始文件', 'File'], 'source-files'),
  group(
    'coverage',
    ['覆盖情况', 'Coverage'],
    [
      number('characters', ['字数', 'Characters'], { min: 0 }),
      number('attributed', ['已归入记录', 'Attributed'], { min: 0 }),
      number('structure', ['编号与标题', 'Structure'], { min: 0 }),
      number('chrome', ['网页框架', 'Chrome'], { min: 0 }),
      json('unattributed', ['未归入的片段', 'Unattributed spans']),
    ],
  ),
  owner('subdistrict'),
]
