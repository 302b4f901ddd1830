import type { CollectionConfig } from 'payload'
import { content } from '../../src/cms/content.ts'
import { groups } from '../../src/cms/groups.ts'
import { keyedBy } from '../../src/cms/keyed-by.ts'
import { workReportKey } from '../../src/cms/natural-key/work-report.ts'
import { dropAddedBody, selectBodyForHtml } from '../../src/cms/hooks/select-body-for-html.ts'
import { fields } from './fields.ts'

/** 工作总结和计划: what was done in one year and what is planned for the next. */
export const workReports: CollectionConfig = content({
  slug: 'work-reports',
  type: 'WorkReport',
  labels: {
    one: ['工作总结和计划', 'Work report', '工作總結和計劃'],
    many: ['工作总结和计划', 'Work reports', '工作總結和計劃'],
  },
  help: ['年度工作总结和下一年工作计划', 'The year in review and the plan for the next'],
  group: groups.office,
  title: 'title',
  columns: ['title', 'summaryYear', 'planYear', 'subdistrict'],
  sort: ['-summaryYear', '-createdAt'],
  indexes: [['subdistrict', 'summaryYear']],
  fields,
  key: keyedBy(workReportKey, 'title'),
  policy: { ownedBy: 'subdistrict', parent: 'subdistrict' },
  hooks: { beforeOperation: [selectBodyForHtml], afterOperation: [dropAddedBody] },
})
