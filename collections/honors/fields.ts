import type { Field } from 'payload'
import { partialDate } from '../../src/cms/fields/partial-date.ts'
import { one, parent, upload } from '../../src/cms/fields/relation.ts'
import { text } from '../../src/cms/fields/text.ts'

export const fields: Field[] = [
  parent('subdistrict', ['街道', 'Subdistrict'], 'subdistricts'),
  text('title', ['荣誉名称', 'Title'], {
    script: 'converted',
    required: true,
    help: ['只写荣誉本身，不写获得者', 'The award itself, without who got it'],
  }),
  partialDate('awardedOn', ['获得时间', 'Awarded on']),
  text('awardedBy', ['授予单位', 'Awarded by'], { script: 'kept' }),
  text('recipient', ['获得者', 'Recipient'], {
    script: 'kept',
    help: ['街道本身获得时可不填', 'May be left out when it is the subdistrict itself'],
  }),
  one('report', ['所在报告', 'Report'], 'work-reports', { within: 'subdistrict' }),
  upload('image', ['图片', 'Image'], 'media'),
]
