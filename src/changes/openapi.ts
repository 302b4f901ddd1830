import { LIMIT } from './changes-since.ts'

const text = { type: 'string' }

const object = (properties: Record<string, object>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
})

const change = object({
  collection: { type: 'string', description: '哪个集合 · The collection, as in the address of its records' },
  id: { type: 'string', description: '记录的 id · The id of the record' },
  event: {
    type: 'string',
    enum: ['published', 'updated', 'removed'],
    description: '公开、内容更新、不再公开 · Became public, reads otherwise, is public no longer',
  },
  at: { type: 'string', format: 'date-time' },
  parent: {
    type: ['string', 'null'],
    description: '所属街道或方案的 id · The id of the subdistrict or plan that it is a row of',
  },
  slug: { type: ['string', 'null'], description: '网址名 · Its part of an address' },
})

const answer = object({
  docs: { type: 'array', items: change },
  cursor: { type: 'string', description: '下次作 since · The next since' },
  hasNextPage: { type: 'boolean', description: '还有更多，请接着取 · There are more: ask again at once' },
})

const parameter = (name: string, description: string, schema: object, example?: unknown) => ({
  name,
  in: 'query',
  description,
  schema,
  ...(example !== undefined && { example }),
})

const problem = (status: string) => ({ $ref: `#/components/responses/Problem${status}` })

/** What the document of the API says of the feed. */
export const changesOperation = {
  operationId: 'changes',
  summary: '公开内容的变化 · What changed for the public',
  description: [
    '供静态网站只重建有变化的页面。先不带 `since` 取得 `cursor`，再读全部内容；以后每次带上一次的 `cursor`。草稿不出现在这里。',
    'For static sites that rebuild only what changed: take a `cursor` without `since`, then read everything; from then on ask with the last `cursor`. Drafts never show here.',
  ].join('\n\n'),
  tags: ['公共 · General'],
  security: [{}],
  parameters: [
    parameter('since', '上次应答中的 cursor · The cursor of the answer before', text),
    parameter(
      'collections',
      '只要这些集合，以逗号分隔 · Only of these collections, parted by commas',
      text,
      'subdistricts,leaders',
    ),
    parameter(
      'limit',
      '最多几条 · The most in one answer',
      { type: 'integer', minimum: 1, maximum: LIMIT.most, default: LIMIT.standard },
      LIMIT.standard,
    ),
  ],
  responses: {
    200: { description: '成功 · Done', content: { 'application/json': { schema: answer } } },
    400: problem('400'),
    410: problem('410'),
    default: problem(''),
  },
}
