import fc from 'fast-check'
import type { OpenapiDocument, Operation } from '../../../src/server/openapi/model.ts'
import { graphqlQuery } from './graphql.ts'
import { bracketed, word } from './words.ts'

/** A request as it goes over the wire; `target` may hold what no library would send. */
export type Hostile = { method: string; target: string; headers: Record<string, string>; body?: string }

const NAMES = [
  ...[
    'where',
    'sort',
    'select',
    'populate',
    'joins',
    'limit',
    'depth',
    'page',
    'pagination',
    'draft',
    'trash',
  ],
  ...[
    'script',
    'locale',
    'fallback-locale',
    'fallbackLocale',
    'q',
    'collections',
    'subdistrict',
    'district',
    'since',
  ],
  ...[
    'query',
    'variables',
    'operationName',
    '__proto__',
    'constructor',
    'autosave',
    'publishSpecificLocale',
    '',
  ],
]

/** Percent-encoded as it should be, twice, half, not at all, or in bytes that are no UTF-8. */
const encoders: ((text: string) => string)[] = [
  encoded,
  encoded,
  encoded,
  (text) => encoded(encoded(text)),
  (text) => encoded(text).slice(0, -1),
  (text) => text.replace(/[^\u0021-\u007e]|[#\s]/gu, (char) => `%${char.charCodeAt(0).toString(16)}`),
  () => '%E4%B8',
  () => '%ff%fe%00',
  () => '%ED%A0%80',
  () => '%',
]

/** Any request: an operation of the document with parameters it has and has not, and values it wants and does not. */
export function hostileRequest(document: OpenapiDocument): fc.Arbitrary<Hostile> {
  const places = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]: [string, Operation]) => ({ path, method, operation })),
  )
  const reads = places.filter(({ method }) => method === 'get')
  return fc.oneof(
    { weight: 7, arbitrary: fc.constantFrom(...reads).chain(read) },
    { weight: 1, arbitrary: fc.constantFrom(...places).chain(write) },
    { weight: 2, arbitrary: graphql },
    { weight: 1, arbitrary: asBody },
  )
}

type Place = { path: string; method: string; operation: Operation }

const pair = (names: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(bracketed(names), word, fc.constantFrom(...encoders), fc.boolean())
    .map(([name, value, encode, plain]) => `${plain ? name : encode(name)}=${encode(value)}`)

function query(own: readonly string[]): fc.Arbitrary<string> {
  const names = own.length > 0 ? [...own, ...own, ...NAMES] : NAMES
  return fc.array(pair(names), { maxLength: 6 }).map((pairs) => pairs.join('&').slice(0, 8000))
}

const namesOf = ({ parameters = [] }: Operation): string[] =>
  parameters.flatMap((each) =>
    '$ref' in each
      ? [String(each.$ref).split('/').at(-1) ?? '']
      : each.in === 'query' && typeof each.name === 'string'
        ? [each.name]
        : [],
  )

const filled = (path: string, id: string): string => path.replace(/\{\w+\}/u, id === '' ? 'x' : id)

const read = ({ path, operation }: Place): fc.Arbitrary<Hostile> =>
  fc
    .record({
      id: word,
      search: query(namesOf(operation)),
      language: fc.constantFrom('zh-TW', 'en', 'x;q=', ''),
    })
    .map(({ id, search, language }) => ({
      method: 'GET',
      target: `${filled(path, encoded(id).slice(0, 500))}?${search}`,
      headers: { 'accept-language': language },
    }))

const write = ({ path, method }: Place): fc.Arbitrary<Hostile> =>
  fc.record({ id: word, search: query(['where']), body: word }).map(({ id, search, body }) => ({
    method: method.toUpperCase(),
    target: `${filled(path, encoded(id).slice(0, 500))}?${search}`,
    headers: { 'content-type': 'application/json' },
    ...(method !== 'get' && { body }),
  }))

const graphql: fc.Arbitrary<Hostile> = fc
  .record({ source: graphqlQuery, variables: word, get: fc.boolean() })
  .map(({ source, variables, get }) =>
    get
      ? {
          method: 'GET',
          target: `/api/graphql?query=${encoded(source)}&variables=${encoded(variables)}`.slice(0, 8100),
          headers: {},
        }
      : {
          method: 'POST',
          target: '/api/graphql',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: source, variables: { name: variables } }),
        },
  )

/** A query that is sent as a body. */
const asBody: fc.Arbitrary<Hostile> = fc
  .tuple(query(['where', 'sort']), fc.constantFrom('leaders', 'tasks', 'search', 'media', 'users', 'nothing'))
  .map(([body, slug]) => ({
    method: 'POST',
    target: `/api/${slug}`,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-payload-http-method-override': 'GET',
    },
    body,
  }))

/** Lone surrogates, which encodeURIComponent refuses, as the bytes that some programs send for them. */
function encoded(text: string): string {
  return [...text]
    .map((char) => (/^[\ud800-\udfff]$/u.test(char) ? '%ED%A0%80' : encodeURIComponent(char)))
    .join('')
}
