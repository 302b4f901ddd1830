import type { ArrayField, Field } from 'payload'
import { nobody } from '../../src/cms/access/nobody.ts'
import { partialDate } from '../../src/cms/fields/partial-date.ts'
import { select } from '../../src/cms/fields/plain.ts'
import { rank } from '../../src/cms/fields/rank.ts'
import { group, rows } from '../../src/cms/fields/structure.ts'
import { text, textarea, texts } from '../../src/cms/fields/text.ts'
import { TASK_STATUS } from '../tasks/status.ts'

const row: Field[] = [
  text('section', ['所属章节', 'Section']),
  text('number', ['序号', 'Number']),
  rank(),
  textarea('text', ['内容', 'Text'], { required: true }),
  textarea('assignment', ['责任分工（原文）', 'Assignment as written']),
  texts('leadUnits', ['牵头单位', 'Lead units']),
  texts('responsibleUnits', ['责任单位', 'Responsible units']),
  rows('otherUnits', ['其他单位', 'Other units'], { of: { one: ['单位', 'Unit'] } }, [
    text('role', ['角色', 'Role'], { required: true }),
    text('name', ['单位', 'Unit'], { required: true }),
  ]),
  group(
    'deadline',
    ['办理时限', 'Deadline'],
    [text('text', ['原文', 'As written']), partialDate('date', ['日期', 'Date'], { index: false })],
  ),
  select('status', ['进展', 'Status'], TASK_STATUS),
]

/**
 * Input only: the plan's tasks in one request, units by name. They become Task records in the same transaction, and
 * are read back as the join `tasks`.
 */
export const taskRows = (): ArrayField => ({
  ...rows(
    'taskRows',
    ['新任务', 'New tasks'],
    {
      of: { one: ['任务', 'Task'] },
      help: ['随方案一并提交的任务，单位写名称', 'Tasks to create with the plan, units by name'],
      access: { read: nobody },
      admin: { hidden: true, disableBulkEdit: true },
    },
    row,
  ),
  virtual: true,
})
