import type { Described, Media } from '../model.ts'
import { idOf, shaping, shared, where } from '../parameters.ts'
import type { Resource } from '../resource.ts'
import { json, page, refTo, written, writtenMany } from '../schemas/answers.ts'
import { changeExample, inputExample } from '../examples/inputs.ts'

type Describe = (resource: Resource) => Described

/** Reading, writing and deleting the records of one collection. */
export const records: Record<string, Describe> = {
  'get /': (resource) => {
    const { sort, select, joins } = shaping(resource)
    return {
      id: 'Find',
      summary: [`列出${resource.many[0]}`, `List ${resource.many[1]}`],
      parameters: [
        where(resource),
        sort,
        ...['limit', 'page', 'pagination', 'depth'].map((name) => shared(name as 'limit')),
        select,
        shared('populate'),
        ...joins,
        ...versioned(resource),
      ],
      answer: json(refTo(`${resource.type}Page`), examplePage(resource)),
      scripted: resource.open,
      ...readers(resource),
    }
  },
  'get /:id': (resource) => {
    const { select, joins } = shaping(resource)
    return {
      id: 'FindById',
      summary: [`读一条${resource.one[0]}`, `Read one ${resource.one[1]}`],
      parameters: [
        idOf(resource),
        shared('depth'),
        select,
        shared('populate'),
        ...joins,
        ...versioned(resource),
      ],
      answer: json(refTo(resource.type), resource.example),
      scripted: resource.open,
      ...readers(resource),
    }
  },
  'get /count': (resource) => ({
    id: 'Count',
    summary: [`${resource.many[0]}有多少`, `Count ${resource.many[1]}`],
    parameters: [where(resource), ...trash(resource)],
    answer: json(refTo('Count')),
    ...readers(resource),
  }),
  'post /': (resource) => ({
    id: 'Create',
    summary: [`新建${resource.one[0]}`, `Create a ${resource.one[1]}`],
    ...(resource.collection.versions && {
      description: [
        '没有 `_status: "published"` 就是草稿，公众看不到。',
        'Without `_status: "published"` it is a draft, which the public does not see.',
      ] as const,
    }),
    parameters: [shared('depth'), ...drafts(resource)],
    body: body(resource, 'Input', inputExample(resource)),
    status: 201,
    answer: json(written(refTo(resource.type))),
    once: true,
  }),
  'patch /:id': (resource) => ({
    id: 'UpdateById',
    summary: [`修改一条${resource.one[0]}`, `Change one ${resource.one[1]}`],
    parameters: [idOf(resource), shared('depth'), ...versioned(resource)],
    body: body(resource, 'Change', changeExample(resource)),
    answer: json(written(refTo(resource.type))),
  }),
  'patch /': (resource) => ({
    id: 'Update',
    summary: [`批量修改${resource.many[0]}`, `Change several ${resource.many[1]}`],
    description: [
      '修改符合条件的每一条。有一条没有成功，应答就是 400，`docs` 为已改的。',
      'Changes every record that fits. When one of them fails the answer is a 400, with what was changed in `docs`.',
    ],
    parameters: [where(resource, { required: true }), shared('depth'), ...versioned(resource)],
    body: body(resource, 'Change', changeExample(resource)),
    answer: json(writtenMany(refTo(resource.type))),
  }),
  'delete /:id': (resource) => ({
    id: 'DeleteById',
    summary: [`删除一条${resource.one[0]}`, `Delete one ${resource.one[1]}`],
    description: FOR_GOOD,
    parameters: [idOf(resource), shared('depth'), ...trash(resource)],
    answer: json(written(refTo(resource.type))),
  }),
  'delete /': (resource) => ({
    id: 'Delete',
    summary: [`批量删除${resource.many[0]}`, `Delete several ${resource.many[1]}`],
    description: FOR_GOOD,
    parameters: [where(resource, { required: true }), shared('depth'), ...trash(resource)],
    answer: json(writtenMany(refTo(resource.type))),
  }),
}

/** What anybody may read of content is kept. */
const readers = ({ collection, open }: Resource) => ({
  open,
  kept: open && Boolean(collection.versions?.drafts),
})

const FOR_GOOD = [
  '彻底删除。要移入回收站，请把 `deletedAt` 改为当前时间。',
  'Deletes for good. To put a record into the trash set its `deletedAt` to the time.',
] as const

const trash = ({ collection }: Resource) => (collection.trash ? [shared('trash')] : [])
const drafts = ({ collection }: Resource) => (collection.versions?.drafts ? [shared('draft')] : [])
const versioned = (resource: Resource) => [...drafts(resource), ...trash(resource)]

/** A file comes with its record in one form; the record is JSON in `_payload`. */
function body({ collection, type }: Resource, kind: 'Input' | 'Change', example: unknown): Media {
  const record = refTo(`${type}${kind}`)
  if (!collection.upload) return json(record, example)
  const form = {
    'multipart/form-data': {
      schema: {
        type: 'object',
        properties: {
          file: { type: 'string', contentMediaType: 'application/octet-stream' },
          _payload: { type: 'string', contentMediaType: 'application/json', contentSchema: record },
        },
        ...(kind === 'Input' && { required: ['file'] }),
      },
    },
  }
  return kind === 'Input' ? form : { ...json(record, example), ...form }
}

function examplePage({ example }: Resource): unknown {
  if (!example) return undefined
  const counts = { hasNextPage: false, hasPrevPage: false, limit: 10, nextPage: null, page: 1 }
  return { docs: [example], ...counts, pagingCounter: 1, prevPage: null, totalDocs: 1, totalPages: 1 }
}

/** The page of a list, as a component of its own. */
export const pageOf = ({ type }: Resource) => ({ [`${type}Page`]: page(refTo(type), `${type}Page`) })
