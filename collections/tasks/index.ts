import type { CollectionConfig } from 'payload'
import { content } from '../../src/cms/content.ts'
import { groups } from '../../src/cms/groups.ts'
import { keyedBy } from '../../src/cms/keyed-by.ts'
import { taskKey } from '../../src/cms/natural-key/task.ts'
import { fields } from './fields.ts'
import { publishUnits } from './hooks/publish-units.ts'

/** 任务: one line of a plan, with who leads it, who answers for it, and by when. */
export const tasks: CollectionConfig = content({
  slug: 'tasks',
  type: 'Task',
  labels: { one: ['任务', 'Task', '任務'], many: ['任务', 'Tasks', '任務'] },
  help: [
    '方案中的任务、责任单位和时限，按次序排列',
    'The tasks of plans, who answers for them and by when, in order',
  ],
  group: groups.plans,
  title: 'text',
  columns: ['number', 'text', 'leadUnits', 'status', 'plan'],
  sort: ['rank', 'createdAt'],
  indexes: [['plan', 'rank']],
  fields,
  key: keyedBy(taskKey, 'number', 'text'),
  policy: { ownedBy: 'plan', parent: 'plan' },
  hooks: { afterChange: [publishUnits] },
})
