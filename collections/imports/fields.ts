import type { Field, FieldHook } from 'payload'
import { nobody } from '../../src/cms/access/nobody.ts'
import { owner } from '../../src/cms/fields/owner.ts'
import { json, moment, number, select } from '../../src/cms/fields/plain.ts'
import { one } from '../../src/cms/fields/relation.ts'
import { group } from '../../src/cms/fields/structure.ts'
import { text } from '../../src/cms/fields/text.ts'
import { percentOf } from '../../src/cms/import-progress.ts'

const STATUS = {
  planned: ['待确认', 'Planned'],
  applying: ['写入中', 'Applying'],
  applied: ['已写入', 'Applied'],
  refused: ['已拒绝', 'Refused'],
  failed: ['写入失败', 'Failed'],
  undone: ['已撤销', 'Undone'],
} as const

const ACTORS = { person: ['用户', 'A person'], operator: ['命令行', 'The command line'] } as const

/** A plan that waits is at 0, a written one at 100; while it is written, only the process that writes it can tell. */
const percent: FieldHook = ({ siblingData: { id, status } }) =>
  status === 'planned' ? 0 : status === 'applied' ? 100 : status === 'applying' ? percentOf(String(id)) : null

/** What applying and undoing need: whole records, which the API of each collection shows to whom it may. */
const INTERNAL = { access: { read: nobody } }

export const fields: Field[] = [
  text('batch', ['批次', 'Batch'], { required: true, index: true }),
  select('status', ['状态', 'Status'], STATUS, { required: true, index: true, defaultValue: 'planned' }),
  text('name', ['文件名', 'File name']),
  text('sha256', ['文件 SHA-256', 'SHA-256 of the file'], { index: true }),
  one('document', ['来源文件', 'Document'], 'source-documents'),
  {
    ...number('percent', ['写入进度（%）', 'Written, in percent']),
    virtual: true,
    hooks: { afterRead: [percent] },
  },
  json('plan', ['改动清单', 'Plan']),
  group(
    'counts',
    ['数量', 'Counts'],
    [
      number('create', ['新建', 'Create'], { min: 0 }),
      number('update', ['更新', 'Update'], { min: 0 }),
      number('keep', ['不变', 'Keep'], { min: 0 }),
      number('conflict', ['冲突', 'Conflict'], { min: 0 }),
      number('absent', ['原文已无', 'Absent'], { min: 0 }),
    ],
  ),
  json('messages', ['提示', 'Messages']),
  select('actor', ['发起方式', 'Started through'], ACTORS, { required: true, defaultValue: 'person' }),
  one('startedBy', ['发起人', 'Started by'], 'users'),
  moment('startedAt', ['开始时间', 'Started at']),
  moment('appliedAt', ['写入时间', 'Applied at']),
  moment('undoneAt', ['撤销时间', 'Undone at']),
  one('undoneBy', ['撤销人', 'Undone by'], 'users'),
  json('intake', ['待写入的记录', 'Records to be written'], INTERNAL),
  json('undo', ['导入前的状态', 'The state before'], INTERNAL),
  owner('subdistrict'),
]
