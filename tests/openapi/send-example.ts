import request from 'supertest'
import type { Response } from 'supertest'
import type { OpenapiDocument, Operation } from '../../src/server/openapi/model.ts'
import type { TestApp } from '../http/open-app.ts'
import type { Place } from './api-document.ts'
import { exchanged } from './example-ids.ts'
import type { ExampleIds } from './example-ids.ts'
import { subjects } from './subjects.ts'
import type { Subjects } from './subjects.ts'

export type Caller = (place: Place, headers: Record<string, string>) => Promise<Response>
type Parameter = { name: string; in: string; required?: boolean; example?: unknown; content?: Content }
type Content = Record<string, { example?: unknown }>

/**
 * Sends what the document gives as the example of an operation, with the ids of this database. What changes or deletes
 * records does so to one that was created for it, so that the seeds stay as they are.
 */
export function caller(app: TestApp, document: OpenapiDocument, ids: ExampleIds, token: string): Caller {
  const made = subjects(app, token)
  return async ({ method, path, operation }, headers) => {
    const all = parametersOf(document, operation)
    const target = await filled(path, { method, all, ids, made })
    const query = await queryOf(path, { method, all, made })
    const agent = request(app.server)
    const test = agent[method as 'get'](target)
    void test.set(headers).query(exchanged(query, ids.toReal) as object)
    const content = operation.requestBody?.content
    if (!content) return test
    if (!content['application/json']) return made.upload(test)
    const body = exchanged(content['application/json'].example ?? {}, ids.toReal) as Record<string, unknown>
    return test.send(
      /(?:Create|Update|UpdateById)$/u.test(operation.operationId) ? made.fresh(path, body) : body,
    )
  }
}

function parametersOf(document: OpenapiDocument, { parameters = [] }: Operation): Parameter[] {
  const shared = document.components['parameters'] ?? {}
  return parameters.map(
    (each) => ('$ref' in each ? shared[String(each.$ref).split('/').at(-1) ?? ''] : each) as Parameter,
  )
}

type Filling = { method: string; all: Parameter[]; made: Subjects }

async function filled(
  path: string,
  { method, all, ids, made }: Filling & { ids: ExampleIds },
): Promise<string> {
  const named = all.find((each) => each.in === 'path')
  if (!named) return path
  const example =
    method === 'get' || path.includes('/access/') ? exchanged(named.example, ids.toReal) : undefined
  const value = example ?? (await made.take(path))
  return path.replace(`{${named.name}}`, encodeURIComponent(value as string))
}

async function queryOf(path: string, { method, all, made }: Filling): Promise<Record<string, unknown>> {
  const query: Record<string, unknown> = {}
  for (const { name, example, content, required } of all.filter((each) => each.in === 'query')) {
    const json = content?.['application/json']
    if (json && method !== 'get' && required === true)
      query[name] = JSON.stringify({ id: { equals: await made.take(path) } })
    else if (json?.example !== undefined) query[name] = JSON.stringify(json.example)
    else if (example !== undefined) query[name] = example
  }
  return query
}
