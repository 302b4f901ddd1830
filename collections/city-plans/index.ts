import type { CollectionConfig } from 'payload'
import { content } from '../../src/cms/content.ts'
import { groups } from '../../src/cms/groups.ts'
import { keyedBy } from '../../src/cms/keyed-by.ts'
import { cityPlanKey } from '../../src/cms/natural-key/city-plan.ts'
import { dropAddedBody, selectBodyForHtml } from '../../src/cms/hooks/select-body-for-html.ts'
import { fields } from './fields.ts'
import { refuseWithRows } from '../../src/cms/hooks/refuse-with-rows.ts'
import { takeRowsAlong } from '../../src/cms/hooks/take-rows-along.ts'
import { publishRows } from '../../src/cms/hooks/publish-rows.ts'
import { createTaskRows } from './hooks/create-task-rows.ts'
import { dropTaskRows } from './hooks/drop-task-rows.ts'
import { handTasksOver } from './hooks/hand-tasks-over.ts'
import { publishUnits } from './hooks/publish-units.ts'
import { rows } from './rows.ts'

/** 方案、通知: a document that gives tasks to bodies, with deadlines. */
export const cityPlans: CollectionConfig = content({
  slug: 'city-plans',
  type: 'CityPlan',
  labels: { one: ['方案', 'Plan', '方案'], many: ['方案', 'Plans', '方案'] },
  help: ['上级印发的方案和通知，任务逐条列出', 'Plans and notices from above, with their tasks one by one'],
  group: groups.plans,
  title: 'title',
  columns: ['title', 'documentNumber', 'issuer', 'issuedOn'],
  sort: ['-issuedOn', '-createdAt'],
  fields,
  key: keyedBy(cityPlanKey, 'documentNumber', 'title'),
  policy: { ownedBy: 'owner' },
  hooks: {
    beforeOperation: [selectBodyForHtml],
    afterOperation: [dropAddedBody],
    afterChange: [createTaskRows, publishRows(rows), publishUnits, takeRowsAlong(rows), handTasksOver],
    afterRead: [dropTaskRows],
    beforeDelete: [refuseWithRows(rows)],
  },
})
