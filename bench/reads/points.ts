import type { Asked } from './load.ts'
import type { Subject } from './subject.ts'

/** One read or write that both servers answer. `wanted` is the ratio that we promise. */
export type Point = { name: string; wanted: number; request: (subject: Subject) => Asked }

const get = (path: string): Asked => ({ method: 'GET', path })

/** Ids are numbers in the one and texts in the other. */
const nested = (id: number | string): string => `{
  Subdistrict(id: ${JSON.stringify(id)}) { name leaders { docs { name positions inChargeOf { name } } } departments { docs { name responsibilities } } }
}`

export const points: Point[] = [
  { name: 'one record by id', wanted: 1.7, request: ({ leader }) => get(`/api/leaders/${leader}?depth=0`) },
  {
    name: 'with leaders, departments',
    wanted: 1.5,
    request: ({ subdistrict }) =>
      get(
        `/api/subdistricts/${subdistrict}?depth=1&joins[duties]=false&joins[honors]=false&joins[workReports]=false`,
      ),
  },
  {
    name: 'list by name, page 25',
    wanted: 3.8,
    request: () => get('/api/leaders?sort=name&limit=20&page=25&depth=0'),
  },
  {
    name: 'list by relation’s field',
    wanted: 1.3,
    request: ({ name }) =>
      get(`/api/leaders?where[subdistrict.name][equals]=${encodeURIComponent(name)}&limit=20&depth=0`),
  },
  {
    name: 'nested by GraphQL',
    wanted: 1.3,
    request: ({ subdistrict }) => json('/api/graphql', () => ({ query: nested(subdistrict) })),
  },
  {
    name: 'authenticated create',
    wanted: 1.5,
    request: ({ subdistrict, token }) => ({
      ...json(
        '/api/honors',
        () => ({ subdistrict, title: `文明单位${String(++created)}`, _status: 'published' }),
        token,
      ),
    }),
  },
]

/** The nested read, and the same fields of the same records by REST; GraphQL may cost half as much again. */
export const graphqlOfRest = ({ subdistrict }: Subject) => ({
  name: 'GraphQL, of the same by REST',
  wanted: 1 / 1.5,
  graphql: json('/api/graphql', () => ({ query: nested(subdistrict) })),
  rest: get(`/api/subdistricts/${subdistrict}?${SAME_FIELDS.join('&')}`),
})

const SAME_FIELDS = [
  'depth=2',
  ...['name', 'leaders', 'departments'].map((field) => `select[${field}]=true`),
  ...['name', 'positions', 'inChargeOf'].map((field) => `populate[leaders][${field}]=true`),
  ...['name', 'responsibilities'].map((field) => `populate[departments][${field}]=true`),
]

/** Two honors of one office and one title would be one. */
let created = 0

function json(path: string, body: () => unknown, token?: string): Asked {
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `JWT ${token}` }) }
  return { method: 'POST', path, body: () => JSON.stringify(body()), headers }
}
