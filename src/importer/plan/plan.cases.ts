import type { Action, Change, Stored, Wanted } from '../model/plan.ts'
import { name, stored, to, wanted } from './case-records.ts'
import type { PlanOptions } from './plan.ts'

export type Case = {
  why: string
  wanted: Wanted[]
  stored: Stored[]
  publish?: boolean
  overwrite?: boolean
  retire?: PlanOptions['retire']
  steps: [action: Action, ...changes: Change[]][]
}

/** Why, what the document states, what is stored → what becomes of it. */
export const cases: Case[] = [
  {
    why: 'a record that is not stored is created as a draft',
    wanted: [wanted({ name, phone: undefined, aliases: [] })],
    stored: [],
    steps: [['create', to('name', null, name), to('_status', null, 'draft')]],
  },
  {
    why: 'the same values change nothing',
    wanted: [wanted({ name, aliases: ['社会事务办'] })],
    stored: [stored({ name, aliases: ['社会事务办'] }, { imported: { name, aliases: ['社会事务办'] } })],
    steps: [['keep']],
  },
  {
    why: 'an unchanged draft stays one otherwise',
    wanted: [wanted({ name })],
    stored: [stored({ name }, { imported: { name }, status: 'draft' })],
    steps: [['keep']],
  },
  {
    why: 'a new value replaces the one an import wrote, and no status changes',
    wanted: [wanted({ name, phone: '2222' })],
    stored: [stored({ name, phone: '1111' }, { imported: { name, phone: '1111' }, status: 'draft' })],
    steps: [['update', to('phone', '1111', '2222')]],
  },
  {
    why: 'a value that a person changed is in conflict',
    wanted: [wanted({ name, phone: '1111' })],
    stored: [stored({ name, phone: '9999' }, { imported: { name, phone: '1111' } })],
    steps: [['conflict', to('phone', '9999', '1111')]],
  },
  {
    why: 'the rest of a record in conflict is updated all the same',
    wanted: [wanted({ name, phone: '1111', address: '二号' })],
    stored: [
      stored(
        { name, phone: '9999', address: '一号' },
        { imported: { name, phone: '1111', address: '一号' } },
      ),
    ],
    steps: [
      ['update', to('address', '一号', '二号')],
      ['conflict', to('phone', '9999', '1111')],
    ],
  },
  {
    why: 'an imported value that a person took out is in conflict',
    wanted: [wanted({ name, phone: '1111' })],
    stored: [stored({ name }, { imported: { name, phone: '1111' } })],
    steps: [['conflict', to('phone', null, '1111')]],
  },
  {
    why: 'what a person added and the document does not state stays',
    wanted: [wanted({ name, phone: undefined, aliases: [] })],
    stored: [stored({ name, phone: '9999', aliases: ['窗口'] }, { imported: { name } })],
    steps: [['keep']],
  },
  {
    why: 'an empty field is filled',
    wanted: [wanted({ name, phone: '1111' })],
    stored: [stored({ name })],
    steps: [['update', to('phone', null, '1111')]],
  },
  {
    why: 'what a person wrote before any import is in conflict',
    wanted: [wanted({ name, phone: '1111' })],
    stored: [stored({ name, phone: '9999' })],
    steps: [['conflict', to('phone', '9999', '1111')]],
  },
  {
    why: 'what the document no longer states is taken back when an import wrote it',
    wanted: [wanted({ name, phone: undefined })],
    stored: [stored({ name, phone: '1111' }, { imported: { name, phone: '1111' } })],
    steps: [['update', to('phone', '1111', null)]],
  },
  {
    why: 'a subdistrict keeps what another document stated',
    wanted: [wanted({ name, city: undefined }, 'subdistricts')],
    stored: [
      stored({ name, city: '安平市' }, { imported: { name, city: '安平市' }, collection: 'subdistricts' }),
    ],
    steps: [['keep']],
  },
  {
    why: 'the script a name is written in is no change',
    wanted: [wanted({ name: '後湖街道', district: '江岸區' }, 'subdistricts')],
    stored: [stored({ name: '后湖街道', district: '江岸区' }, { collection: 'subdistricts' })],
    steps: [['keep']],
  },
  {
    why: 'line ends and ids of rows are no change',
    wanted: [wanted({ name, responsibilities: '一\n二', facts: [{ label: '网格', text: '3个' }] })],
    stored: [
      stored({ name, responsibilities: '一\r\n二 ', facts: [{ id: 'r1', label: '网格', text: '3个' }] }),
    ],
    steps: [['keep']],
  },
  {
    why: 'a row that a person made is not missed in the document',
    wanted: [wanted({ name })],
    stored: [stored({ name }, { imported: { name } }), stored({ name: '经济办' }, { key: 'own' })],
    steps: [['keep']],
  },
  {
    why: 'what a document says twice is one record',
    wanted: [wanted({ name }), wanted({ name })],
    stored: [],
    steps: [['create', to('name', null, name), to('_status', null, 'draft')]],
  },
]
