import type { FlattenedField, Payload } from 'payload'
import { FOR_ANYBODY } from '../api/check/limits.ts'
import type { Parameter, Schema } from './model.ts'
import type { Resource } from './resource.ts'
import { joinsSchema, selectSchema } from './schemas/selects.ts'
import { refTo } from './schemas/answers.ts'
import { inParagraphs } from './words.ts'
import type { Words } from './words.ts'

/** A parameter that many operations share. */
export const shared = (name: keyof ReturnType<typeof sharedParameters>): Parameter => ({
  $ref: `#/components/parameters/${name}`,
})

/** The parameters that mean the same everywhere. */
export function sharedParameters({ config }: Payload) {
  return {
    depth: query(
      'depth',
      { type: 'integer', minimum: 0, maximum: FOR_ANYBODY.depth, default: config.defaultDepth },
      ['关联记录取到第几层：0 只给 id。', 'How far relations are followed: 0 gives ids alone.'],
    ),
    draft: query('draft', { type: 'boolean', default: false }, [
      '读最新的草稿，或存为草稿。须登录；草稿可以缺少必填的字段。',
      'Reads the newest draft, or saves one. For who is logged in; a draft may lack fields that are required.',
    ]),
    idempotencyKey: {
      ...query('Idempotency-Key', { type: 'string', minLength: 1, maxLength: 257 }, [
        '同一用户以同一个键重发同一请求，只做一次，应答与第一次相同；24 小时内有效。',
        'The same request of the same user with the same key is done once and answered as the first time; for 24 hours.',
      ]),
      in: 'header' as const,
    },
    limit: query(
      'limit',
      { type: 'integer', minimum: FOR_ANYBODY.least, maximum: FOR_ANYBODY.most, default: 10 },
      ['每页条数。已登录的人不受此限。', 'The most on one page. No such limit for people who are logged in.'],
    ),
    page: query('page', { type: 'integer', minimum: 1, default: 1 }, ['第几页。', 'Which page.']),
    pagination: query('pagination', { type: 'boolean', default: true }, [
      '`false`：不计算总数。',
      '`false` does not count how many there are.',
    ]),
    populate: {
      ...query('populate', populateSchema(config.collections), [
        '关联记录中要哪些字段，如 `populate[departments][name]=true`。',
        'Which fields of related records to give, as in `populate[departments][name]=true`.',
      ]),
      style: 'deepObject',
      explode: true,
    },
    trash: query('trash', { type: 'boolean', default: false }, [
      '连同回收站里的。须登录。',
      'With what is in the trash. For who is logged in.',
    ]),
  } satisfies Record<string, Parameter>
}

const query = (name: string, schema: Schema, description: Words) => ({
  name,
  in: 'query' as const,
  description: inParagraphs(description),
  schema,
})

function populateSchema(collections: Payload['config']['collections']): Schema {
  return {
    type: 'object',
    properties: Object.fromEntries(
      collections.map(({ slug }) => [slug, { type: 'object', additionalProperties: true }]),
    ),
    additionalProperties: false,
  }
}

/** The path parameter `{id}`. */
export const idOf = (
  { example }: Resource,
  description: Words = ['记录的 id。', 'The id of the record.'],
): Parameter => ({
  ...query('id', { type: 'string' }, description),
  in: 'path',
  required: true,
  ...(example && { example: example['id'] }),
})

/** `where`, which the server takes as JSON too; a client need not know how brackets nest. */
export function where(
  { collection, example, type }: Resource,
  options: { of?: string; required?: boolean } = {},
): Parameter {
  const name = collection.admin.useAsTitle
  const value = name === undefined ? undefined : example?.[name]
  return {
    name: 'where',
    in: 'query',
    description: inParagraphs(WHERE),
    ...(options.required && { required: true }),
    content: {
      'application/json': {
        schema: refTo(options.of ?? `${type}Where`),
        ...(typeof value === 'string' && !options.of && { example: { [name ?? '']: { equals: value } } }),
      },
    },
  }
}

const WHERE: Words = [
  '条件，写成 JSON，或写成 `where[字段][运算符]=值`。列表可用逗号分隔。',
  'The condition, as JSON or as `where[field][operator]=value`. A list may be separated by commas.',
]

/** `sort`, `select` and `joins`, which differ from one collection to the next. */
export function shaping({ collection, fields, type }: Resource): {
  sort: Parameter
  select: Parameter
  joins: Parameter[]
} {
  const joins = fields.filter((field) => field.type === 'join')
  return {
    sort: sort(
      fields.filter(isSortable).map(({ name }) => name),
      collection.defaultSort,
    ),
    select: {
      ...query('select', { ...selectSchema(fields), title: `${type}Select` }, [
        '只要这些字段（另有 id），如 `select[name]=true`；应答中就没有其他字段。',
        'Only these fields, and the id, as in `select[name]=true`; the answer lacks all others then.',
      ]),
      style: 'deepObject',
      explode: true,
    },
    joins:
      joins.length === 0
        ? []
        : [
            {
              ...query('joins', joinsSchema({ slug: collection.slug, joins }), [
                '下属记录取多少、怎样排序，如 `joins[leaders][limit]=5`。',
                'How many rows to give and in which order, as in `joins[leaders][limit]=5`.',
              ]),
              style: 'deepObject',
              explode: true,
            },
          ],
  }
}

const NOT_SORTED = new Set(['join', 'group', 'tab', 'array', 'blocks', 'richText', 'json'])

const isSortable = (field: FlattenedField): boolean =>
  !NOT_SORTED.has(field.type) && !('virtual' in field && Boolean(field.virtual))

/** `sort` by the fields of these names. */
export const sort = (names: readonly string[], standard?: string | string[]): Parameter => ({
  ...query(
    'sort',
    {
      type: 'array',
      items: { type: 'string', pattern: `^-?(?:${[...new Set(['id', ...names])].join('|')})(?:[._].*)?$` },
      maxItems: FOR_ANYBODY.sorts,
      ...(standard !== undefined && { default: [standard].flat() }),
    },
    ['按哪些字段排序，倒序加 `-`。', 'The fields to sort by, with `-` to reverse.'],
  ),
  style: 'form',
  explode: false,
})
