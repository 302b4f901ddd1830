import type { Field } from 'payload'
import { body } from '../../src/cms/fields/body.ts'
import { partialDate } from '../../src/cms/fields/partial-date.ts'
import { checkbox, number } from '../../src/cms/fields/plain.ts'
import { parent } from '../../src/cms/fields/relation.ts'
import { slug } from '../../src/cms/fields/slug.ts'
import { rows, tabs } from '../../src/cms/fields/structure.ts'
import { text, textarea } from '../../src/cms/fields/text.ts'

const numbered = (): Field[] => [
  text('number', ['序号', 'Number'], { script: 'kept', maxLength: 20 }),
  text('title', ['标题', 'Title'], { script: 'converted', required: true }),
  textarea('text', ['内容', 'Text']),
]

const outline: Field[] = [
  textarea('preamble', ['引言', 'Preamble']),
  rows('sections', ['章节', 'Sections'], { of: { one: ['章节', 'Section'] } }, [
    number('level', ['层级', 'Level'], { required: true, min: 1, max: 9 }),
    ...numbered(),
  ]),
]

const results: Field[] = [
  rows('highlights', ['亮点', 'Highlights'], { of: { one: ['亮点', 'Highlight'] } }, [
    text('title', ['标题', 'Title'], { script: 'converted', required: true }),
    textarea('text', ['内容', 'Text']),
  ]),
  rows('metrics', ['数据', 'Metrics'], { of: { one: ['数据', 'Metric'] } }, [
    text('text', ['原文', 'As written'], { script: 'converted', required: true }),
    text('subject', ['指标', 'Subject'], { script: 'converted' }),
    number('value', ['数值', 'Value'], {
      required: true,
      help: ['按单位的基数：161万元写作 1610000', 'In base units: 161万元 is 1610000'],
    }),
    text('unit', ['单位', 'Unit'], { script: 'converted', required: true }),
    checkbox('approximate', ['约数', 'Approximate']),
  ]),
]

const planned: Field[] = [
  rows('planItems', ['计划事项', 'Plan items'], { of: { one: ['事项', 'Item'] } }, numbered()),
]

export const fields: Field[] = [
  parent('subdistrict', ['街道', 'Subdistrict'], 'subdistricts'),
  text('title', ['标题', 'Title'], { script: 'converted', required: true }),
  number('summaryYear', ['总结年度', 'Year in review'], { min: 1949, max: 2999, index: true }),
  number('planYear', ['计划年度', 'Year planned'], { min: 1949, max: 2999, index: true }),
  partialDate('publishedOn', ['发布日期', 'Published on']),
  text('publisher', ['发布单位', 'Publisher'], { script: 'kept' }),
  tabs(
    [['正文', 'Body'], body()],
    [['章节', 'Sections'], outline],
    [['亮点和数据', 'Highlights and metrics'], results],
    [['计划', 'Plan'], planned],
  ),
  slug('title', 'title'),
]
