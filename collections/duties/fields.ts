import type { Field } from 'payload'
import { rank } from '../../src/cms/fields/rank.ts'
import { parent } from '../../src/cms/fields/relation.ts'
import { text, textarea } from '../../src/cms/fields/text.ts'

export const fields: Field[] = [
  parent('subdistrict', ['街道', 'Subdistrict'], 'subdistricts'),
  text('number', ['序号', 'Number'], {
    script: 'kept',
    help: ['照原文写，如：一、（一）、1', 'As written in the document'],
    maxLength: 20,
  }),
  rank('subdistrict'),
  text('title', ['标题', 'Title'], { script: 'converted' }),
  textarea('text', ['内容', 'Text'], { required: true }),
]
