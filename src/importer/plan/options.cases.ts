import { name, stored, to, wanted } from './case-records.ts'
import type { Case } from './plan.cases.ts'

/** What an import may be told: to publish, to write over, to retire what is gone. */
export const optionCases: Case[] = [
  {
    why: 'with publish it is created published',
    wanted: [wanted({ name })],
    stored: [],
    publish: true,
    steps: [['create', to('name', null, name), to('_status', null, 'published')]],
  },
  {
    why: 'an unchanged draft is published when asked for',
    wanted: [wanted({ name })],
    stored: [stored({ name }, { imported: { name }, status: 'draft' })],
    publish: true,
    steps: [['update', to('_status', 'draft', 'published')]],
  },
  {
    why: 'what is published already is not published again',
    wanted: [wanted({ name })],
    stored: [stored({ name }, { imported: { name } })],
    publish: true,
    steps: [['keep']],
  },
  {
    why: 'a record in conflict is not published over the head of the person',
    wanted: [wanted({ name, phone: '1111' })],
    stored: [stored({ name, phone: '9999' }, { imported: { name, phone: '1111' }, status: 'draft' })],
    publish: true,
    steps: [['conflict', to('phone', '9999', '1111')]],
  },
  {
    why: 'an imported row that the document no longer holds is named and left alone',
    wanted: [wanted({ name })],
    stored: [
      stored({ name }, { imported: { name } }),
      stored({ name: '经济办' }, { imported: { name: '经济办' }, key: 'gone' }),
    ],
    steps: [['keep'], ['absent']],
  },
  {
    why: 'a value that a person changed is written over when that is asked for',
    wanted: [wanted({ name, phone: '1111' })],
    stored: [stored({ name, phone: '9999' }, { imported: { name, phone: '1111' } })],
    overwrite: true,
    steps: [['update', to('phone', '9999', '1111')]],
  },
  {
    why: 'an imported row that the document no longer holds goes to the trash when that is asked for',
    wanted: [wanted({ name })],
    stored: [
      stored({ name }, { imported: { name } }),
      stored({ name: '经济办' }, { imported: { name: '经济办' }, key: 'gone' }),
    ],
    retire: { endedOn: '2024-02-29', trashedOn: '2024-03-01' },
    steps: [['keep'], ['absent', to('deletedAt', null, '2024-03-01')]],
  },
  {
    why: 'a leader whom the document no longer names gets a last day',
    wanted: [wanted({ name: '周明远' }, 'leaders')],
    stored: [
      stored({ name: '周明远' }, { imported: { name: '周明远' }, collection: 'leaders' }),
      stored({ name: '单小雅' }, { imported: { name: '单小雅' }, collection: 'leaders', key: 'gone' }),
    ],
    retire: { endedOn: '2024-02-29', trashedOn: '2024-03-01' },
    steps: [['keep'], ['absent', to('endedOn', null, '2024-02-29')]],
  },
  {
    why: 'a leader whom a draft ends is in office again when a newer document names her',
    wanted: [wanted({ name: '周明远' }, 'leaders')],
    stored: [
      stored(
        { name: '周明远', endedOn: '2024-02-29' },
        { imported: { name: '周明远' }, collection: 'leaders', status: 'draft', leaving: true },
      ),
    ],
    steps: [['update', to('endedOn', '2024-02-29', null)]],
  },
  {
    why: 'a leader whom a draft ends is not ended again',
    wanted: [wanted({ name: '单小雅' }, 'leaders')],
    stored: [
      stored({ name: '单小雅' }, { imported: { name: '单小雅' }, collection: 'leaders' }),
      stored(
        { name: '周明远', endedOn: '2024-02-29' },
        { imported: { name: '周明远' }, collection: 'leaders', key: 'gone', leaving: true },
      ),
    ],
    retire: { endedOn: '2024-03-31', trashedOn: '2024-04-01' },
    steps: [['keep']],
  },
]
