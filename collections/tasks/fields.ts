import type { Field } from 'payload'
import { partialDate } from '../../src/cms/fields/partial-date.ts'
import { select } from '../../src/cms/fields/plain.ts'
import { rank } from '../../src/cms/fields/rank.ts'
import { many, one, parent } from '../../src/cms/fields/relation.ts'
import { group, rows } from '../../src/cms/fields/structure.ts'
import { text, textarea } from '../../src/cms/fields/text.ts'
import { TASK_STATUS } from './status.ts'

export const fields: Field[] = [
  parent('plan', ['方案', 'Plan'], 'city-plans'),
  text('section', ['所属章节', 'Section'], { script: 'converted' }),
  text('number', ['序号', 'Number'], {
    script: 'kept',
    help: ['照原文写，如：一、（一）、1', 'As written in the document'],
  }),
  rank('plan'),
  textarea('text', ['内容', 'Text'], { required: true }),
  textarea('assignment', ['责任分工（原文）', 'Assignment as written'], { admin: { rows: 2 } }),
  many('leadUnits', ['牵头单位', 'Lead units'], 'units'),
  many('responsibleUnits', ['责任单位', 'Responsible units'], 'units', {
    help: ['配合单位也列在这里', 'Units that assist are listed here too'],
  }),
  rows('otherUnits', ['其他单位', 'Other units'], { of: { one: ['单位', 'Unit'] } }, [
    text('role', ['角色', 'Role'], {
      script: 'converted',
      required: true,
      help: ['照原文写，如：数据提供单位', 'As written in the document'],
    }),
    one('unit', ['单位', 'Unit'], 'units', { required: true }),
  ]),
  group(
    'deadline',
    ['办理时限', 'Deadline'],
    [text('text', ['原文', 'As written'], { script: 'converted' }), partialDate('date', ['日期', 'Date'])],
  ),
  select('status', ['进展', 'Status'], TASK_STATUS, { defaultValue: 'notStarted', index: true }),
  rows('progress', ['进展记录', 'Progress'], { of: { one: ['记录', 'Entry'] } }, [
    partialDate('date', ['日期', 'Date'], { index: false }),
    textarea('text', ['内容', 'Text'], { required: true }),
  ]),
]
