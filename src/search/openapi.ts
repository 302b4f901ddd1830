import { searchedCollections } from './what.ts'

const text = { type: 'string' }
const count = { type: 'integer', minimum: 0 }
const slug = { type: 'string', enum: searchedCollections }

const object = (properties: Record<string, object>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
})

const hit = object({
  collection: slug,
  id: text,
  title: text,
  subdistrict: { type: ['string', 'null'], description: '所属街道的 id · The id of its subdistrict' },
  field: { type: 'string', description: '在哪一项找到 · The field in which the words were found' },
  snippet: { type: 'string', description: 'HTML，命中处为 mark · HTML, with mark around the words' },
})

const answer = object({
  docs: { type: 'array', items: hit },
  totalDocs: count,
  limit: count,
  page: count,
  totalPages: count,
  facets: { type: 'array', items: object({ collection: slug, count }) },
})

const parameter = (name: string, description: string, schema: object, example?: unknown) => ({
  name,
  in: 'query',
  description,
  schema,
  ...(example !== undefined && { example }),
})

const component = (of: 'headers' | 'parameters', name: string) => ({ $ref: `#/components/${of}/${name}` })

const problem = (status: string) => ({ $ref: `#/components/responses/Problem${status}` })

const kept = Object.fromEntries(
  ['Cache-Control', 'ETag', 'Last-Modified'].map((name) => [name, component('headers', name)]),
)

/** What the document of the API says of a search. */
export const searchOperation = {
  operationId: 'search',
  summary: '搜索公开的记录 · Search what is public',
  description: [
    '简繁、全半角通用；名称可用拼音或首字母；几个词须都出现，引号内为一个词组。名称和标题排在前面；同一档不超过 1000 条时按相关程度，更多时按集合和先后。计数是准确的。',
    'Either script and width; names by pinyin or initials as well; of several words all, in quotation marks one phrase. Names and titles come first; up to 1,000 records of a tier go by relevance, more by collection and age. Counts are exact.',
  ].join('\n\n'),
  tags: ['公共 · General'],
  security: [{}],
  parameters: [
    {
      ...parameter('q', '要查找的词 · What to look for', { ...text, minLength: 1, maxLength: 100 }, '党建'),
      required: true,
    },
    parameter(
      'collections',
      '只在这些集合里，以逗号分隔 · Only in these collections, parted by commas',
      text,
      'departments,leaders',
    ),
    parameter('subdistrict', '只在这个街道，填 id · Only of this subdistrict, by its id', text),
    parameter('district', '只在这个区 · Only of this district, by its name', text),
    parameter(
      'limit',
      '每页条数 · Hits on a page',
      { type: 'integer', minimum: 1, maximum: 50, default: 10 },
      10,
    ),
    parameter('page', '第几页 · Which page', { type: 'integer', minimum: 1, maximum: 1000, default: 1 }, 1),
    component('parameters', 'script'),
    component('parameters', 'acceptLanguage'),
  ],
  responses: {
    200: {
      description: '成功 · Done',
      headers: {
        'Content-Language': component('headers', 'ContentLanguage'),
        ...kept,
        Vary: component('headers', 'Vary'),
      },
      content: { 'application/json': { schema: answer } },
    },
    304: { $ref: '#/components/responses/NotModified' },
    400: problem('400'),
    default: problem(''),
  },
}
