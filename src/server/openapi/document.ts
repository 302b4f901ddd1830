import type { Payload } from 'payload'
import { components } from './components.ts'
import type { OpenapiDocument, OpenapiPart } from './model.ts'
import { GENERAL, pathsOf, rootPaths } from './paths.ts'
import type { Resource } from './resource.ts'
import { resources } from './resources.ts'
import { inParagraphs, sayer } from './words.ts'
import type { Say } from './words.ts'
import { INFO } from './info.ts'

/** The OpenAPI document of this configuration, with what the server's own routes bring. Reads no record. */
export async function openapiDocument(
  payload: Payload,
  parts: readonly OpenapiPart[],
): Promise<OpenapiDocument> {
  const say = await sayer(payload)
  const all = await resources(payload, say)
  const { schemas, responses, ...rest } = components(payload, all, say)
  const paths = merged([...all.map(pathsOf), rootPaths(payload), ...parts.map((part) => part.paths)])
  const named = Object.assign(schemas, ...parts.map((part) => part.schemas ?? {})) as typeof schemas
  return {
    openapi: '3.1.0',
    info: INFO,
    servers: [{ url: '/', description: '本服务 · This server' }],
    tags: [
      ...all.map((resource) => tagOf(resource, say)),
      { name: GENERAL, description: '不属于某一类的 · What belongs to no collection' },
      ...parts.flatMap(({ tags = [] }) => tags),
    ],
    paths,
    components: {
      ...rest,
      responses: used('responses', responses, { paths }),
      schemas: used('schemas', named, { paths, named, responses }),
    },
  }
}

/** A route of ours may take the place of one that Payload generates at the same path, and leaves the others there. */
function merged(list: OpenapiDocument['paths'][]): OpenapiDocument['paths'] {
  const paths: OpenapiDocument['paths'] = {}
  for (const each of list)
    for (const [path, item] of Object.entries(each)) paths[path] = { ...paths[path], ...item }
  return paths
}

/** What nothing refers to would only have to be read past. */
function used<T>(of: 'responses' | 'schemas', all: Record<string, T>, users: object): Record<string, T> {
  const text = JSON.stringify(users)
  return Object.fromEntries(Object.entries(all).filter(([name]) => text.includes(`${of}/${name}"`)))
}

function tagOf({ collection, open, tag }: Resource, say: Say) {
  const { description } = collection.admin
  const what = description ? [inParagraphs(say(description))] : []
  // That only what is published shows is said once, for all.
  return { name: tag, description: [...what, ...(open ? [] : [inParagraphs(CLOSED)])].join('\n\n') }
}

const CLOSED = ['须登录。', 'Only for who is logged in.'] as const
