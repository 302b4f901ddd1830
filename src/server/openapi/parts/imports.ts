import type { Media, OpenapiPart, Schema } from '../model.ts'
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

const yes = (description: string): Schema => ({ type: 'boolean', default: false, description })
const options: Record<string, Schema> = {
  publish: yes('发布，而不存为草稿 · Publish, and not save as drafts'),
  overwrite: yes('覆盖人工改过的值 · Overwrite what was edited by hand'),
  retire: yes('文件不再提到的，结束或移入回收站 · End or trash what the document no longer names'),
  subdistrict: { type: 'string', description: '文件是哪个街道的 · Whose document it is' },
}

const document: Media = {
  'application/json': {
    schema: {
      type: 'object',
      required: ['text'],
      properties: { text, name: text, ...options },
      additionalProperties: false,
    },
    example: {
      name: '和平街道.txt',
      text: '和平街道简介\n和平街道办事处位于安平市东湖区。\n一、内设机构\n1.党政办公室：负责日常事务。',
    },
  },
  'multipart/form-data': {
    schema: {
      type: 'object',
      required: ['file'],
      properties: { file: { type: 'string', contentMediaType: 'application/octet-stream' }, ...options },
      additionalProperties: false,
    },
  },
}

const plan = json({
  type: 'object',
  required: ['id', 'status', 'plan', 'messages'],
  properties: {
    id: text,
    status: text,
    plan: {
      type: 'object',
      description: '改动清单，绑定到 stateHash · The plan, bound to stateHash',
      required: ['planVersion', 'stateHash', 'counts', 'steps'],
      properties: { stateHash: text },
      additionalProperties: true,
    },
    messages: { type: 'array', items: { type: 'object', additionalProperties: true } },
  },
})

/** What becomes of a document: a plan that waits in `imports`, then is written, and may be taken back. */
export const importsPart: OpenapiPart = {
  tags: [
    { name: TAG, description: '文件先成为改动清单，确认后写入 · A document becomes a plan, then records' },
  ],
  paths: {
    '/api/imports': {
      post: operation(
        {
          id: 'Plan',
          summary: ['交一份文件，得改动清单', 'Give a document, get its plan'],
          description: [
            '只存下清单，不改动其他记录。读不懂的文件为 422，原因见 `messages`；`publish` 只限可以发布该街道记录的人，否则为 403。读一份文件用时过长为 400，排队者过多为 429。',
            'Nothing but the plan is stored. A document that cannot be read is a 422, and `messages` says why; `publish` is for whoever may publish the records of that subdistrict, else a 403. One that takes too long to read is a 400, and where too many wait already it is a 429.',
          ],
          body: document,
          status: 201,
          answer: plan,
          once: true,
          refusals: [422],
        },
        place,
      ),
    },
    '/api/imports/{id}/apply': {
      post: operation(
        {
          id: 'Apply',
          summary: ['写入改动清单', 'Write a plan'],
          description: [
            '数据已有改动时为 409。不可发布该街道记录的人，所写都是草稿，已发布的内容不变；清单若要发布或撤下记录，则为 403。',
            'A 409 when the data moved on. Of whoever may not publish the records of that subdistrict all is written as drafts, and what is published stays as it is; where the plan publishes or takes back, it is a 403.',
          ],
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
          refusals: [409],
        },
        place,
      ),
    },
    '/api/imports/{id}/undo': {
      post: operation(
        {
          id: 'Undo',
          summary: ['撤销导入', 'Take an import back'],
          description: [
            '导入后有人改动过时为 409。撤销若会改变公众所见，只限可以发布这些记录的人，否则为 403。',
            'A 409 when somebody edited since. Where the public would see it, it is for whoever may publish those records, else a 403.',
          ],
          parameters: [id],
          answer: state,
          refusals: [409],
        },
        place,
      ),
    },
  },
}
