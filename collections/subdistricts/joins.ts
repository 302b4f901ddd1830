import type { Field } from 'payload'
import { inOffice } from '../../src/cms/not-ended.ts'
import { rowsOf } from '../../src/cms/fields/rows-of.ts'

const on = 'subdistrict'

export const joins: Field[] = [
  rowsOf(
    'leaders',
    ['领导分工', 'Leaders'],
    { collection: 'leaders', on, sort: ['rank', 'createdAt'] },
    { columns: ['rank', 'name', 'positions', 'responsibilities'], custom: { current: inOffice } },
  ),
  rowsOf(
    'departments',
    ['内设机构', 'Departments'],
    { collection: 'departments', on, sort: ['rank', 'createdAt'] },
    { columns: ['rank', 'name', 'responsibilities', 'phone'] },
  ),
  rowsOf(
    'duties',
    ['机构职能', 'Duties'],
    { collection: 'duties', on, sort: ['rank', 'createdAt'] },
    { columns: ['rank', 'title', 'text'] },
  ),
  rowsOf(
    'honors',
    ['荣誉', 'Honors'],
    { collection: 'honors', on, sort: ['-awardedOn', '-createdAt'] },
    { columns: ['title', 'awardedOn', 'awardedBy'] },
  ),
  rowsOf(
    'workReports',
    ['工作总结和计划', 'Work reports'],
    { collection: 'work-reports', on, sort: ['-summaryYear', '-createdAt'] },
    { columns: ['title', 'summaryYear', 'planYear'] },
  ),
]
