import type { OpenapiPart, Schema } from '../model.ts'
import { operation } from '../operation.ts'
import { json } from '../schemas/answers.ts'

const TAG = '导入 · Importing'
const place = { prefix: 'importing', tag: TAG }
const text: Schema = { type: 'string' }
const moment: Schema = { type: ['string', 'null'], format: 'date-time' }
const id = {
  name: 'id',
  in: 'path' as const,
  required: true,
  description: '导入记录 · The import',
  schema: text,
}

const state = json({
  type: 'object',
  required: ['id', 'status'],
  properties: {
    id: text,
    status: text,
    counts: { type: ['object', 'null'] },
    appliedAt: moment,
    undoneAt: moment,
  },
})

/** What becomes of a plan that waits in `imports`: written, or taken back. */
export const importsPart: OpenapiPart = {
  tags: [
    { name: TAG, description: '文件先成为改动清单，确认后写入 · A document becomes a plan, then records' },
  ],
  paths: {
    '/api/imports/{id}/apply': {
      post: operation(
        {
          id: 'Apply',
          summary: ['写入改动清单', 'Write a plan'],
          description: ['数据已有改动时为 409。', 'A 409 when the data moved on.'],
          parameters: [id],
          body: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['stateHash'],
                properties: { stateHash: text, accepted: { type: 'array', items: text } },
                additionalProperties: false,
              },
            },
          },
          answer: state,
          once: true,
        },
        place,
      ),
    },
    '/api/imports/{id}/undo': {
      post: operation(
        {
          id: 'Undo',
          summary: ['撤销导入', 'Take an import back'],
          description: ['导入后有人改动过时为 409。', 'A 409 when somebody edited since.'],
          parameters: [id],
          answer: state,
        },
        place,
      ),
    },
  },
}
