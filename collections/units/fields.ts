import type { Field } from 'payload'
import { rowsOf } from '../../src/cms/fields/rows-of.ts'
import { slug } from '../../src/cms/fields/slug.ts'
import { text, texts } from '../../src/cms/fields/text.ts'

const columns = ['text', 'plan', 'status']

export const fields: Field[] = [
  text('name', ['名称', 'Name'], { script: 'kept', required: true, index: true }),
  texts('aliases', ['别称', 'Other names'], { script: 'kept' }),
  text('jurisdiction', ['所属行政区', 'Jurisdiction'], {
    script: 'kept',
    help: ['如：某某市', 'Such as the city it belongs to'],
  }),
  rowsOf(
    'leadTasks',
    ['牵头的任务', 'Tasks it leads'],
    { collection: 'tasks', on: 'leadUnits', sort: ['rank', 'createdAt'] },
    { columns },
  ),
  rowsOf(
    'responsibleTasks',
    ['负责的任务', 'Tasks it answers for'],
    { collection: 'tasks', on: 'responsibleUnits', sort: ['rank', 'createdAt'] },
    { columns },
  ),
  slug('title', 'name', 'jurisdiction'),
]
