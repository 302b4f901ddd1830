import type { Field } from 'payload'
import { body } from '../../src/cms/fields/body.ts'
import { partialDate } from '../../src/cms/fields/partial-date.ts'
import { rowsOf } from '../../src/cms/fields/rows-of.ts'
import { slug } from '../../src/cms/fields/slug.ts'
import { rows, tabs } from '../../src/cms/fields/structure.ts'
import { text, textarea } from '../../src/cms/fields/text.ts'
import { taskRows } from './task-rows.ts'

const tasks: Field[] = [
  rowsOf(
    'tasks',
    ['任务', 'Tasks'],
    { collection: 'tasks', on: 'plan', sort: ['rank', 'createdAt'] },
    { columns: ['rank', 'number', 'text', 'leadUnits', 'status'] },
  ),
  taskRows(),
]

const stages: Field[] = [
  textarea('preamble', ['引言', 'Preamble']),
  textarea('goals', ['工作目标', 'Goals']),
  rows('phases', ['实施步骤', 'Phases'], { of: { one: ['阶段', 'Phase'] } }, [
    text('name', ['名称', 'Name'], { script: 'converted', required: true }),
    text('period', ['时间（原文）', 'Period as written'], { script: 'converted' }),
    partialDate('startsOn', ['开始', 'Starts on'], { index: false }),
    partialDate('endsOn', ['结束', 'Ends on'], { index: false }),
    textarea('text', ['内容', 'Text']),
  ]),
  rows('requirements', ['工作要求', 'Requirements'], { of: { one: ['要求', 'Requirement'] } }, [
    text('title', ['标题', 'Title'], { script: 'converted', required: true }),
    textarea('text', ['内容', 'Text']),
  ]),
  rows('notes', ['其他内容', 'Notes'], { of: { one: ['内容', 'Note'] } }, [
    text('title', ['标题', 'Title'], { script: 'converted' }),
    textarea('text', ['内容', 'Text']),
  ]),
]

const people: Field[] = [
  rows('members', ['领导小组成员', 'Members'], { of: { one: ['成员', 'Member'] } }, [
    text('role', ['角色', 'Role'], {
      script: 'converted',
      help: ['照原文写：组长、副组长、成员…', 'As written'],
    }),
    text('name', ['姓名', 'Name'], { script: 'kept', required: true }),
    text('position', ['职务', 'Position'], { script: 'converted' }),
  ]),
]

export const fields: Field[] = [
  text('title', ['标题', 'Title'], { script: 'converted', required: true }),
  text('documentNumber', ['发文字号', 'Document number'], {
    script: 'kept',
    index: true,
    help: ['年份用六角括号〔〕', 'The year stands in 〔 〕'],
  }),
  text('issuer', ['发文机关', 'Issuer'], { script: 'kept', index: true }),
  partialDate('issuedOn', ['成文日期', 'Issued on']),
  partialDate('publishedOn', ['发布日期', 'Published on']),
  text('noticeTitle', ['印发通知标题', 'Title of the notice'], { script: 'converted' }),
  textarea('recipients', ['主送机关', 'Recipients'], { admin: { rows: 2 } }),
  tabs(
    [['任务', 'Tasks'], tasks],
    [['目标和步骤', 'Goals and phases'], stages],
    [['成员', 'Members'], people],
    [['正文', 'Body'], body()],
  ),
  slug('title', 'title'),
]
