import { createHash } from 'node:crypto'
import type { TestPayload } from '../support/open-payload.ts'

/** The ids of a database and those of the examples, in both directions: the same record has the same id in every run. */
export type ExampleIds = { toExample: Map<string, string>; toReal: Map<string, string> }

/** Names every record by its collection and its natural key. */
export async function exampleIds({ payload }: TestPayload): Promise<ExampleIds> {
  const toExample = new Map<string, string>()
  for (const { slug, versions } of payload.config.collections) {
    if (!versions) continue
    const { docs } = await payload.find({
      collection: slug,
      depth: 0,
      overrideAccess: true,
      pagination: false,
    })
    for (const doc of docs as unknown as Record<string, string>[])
      if (doc['naturalKey'])
        toExample.set(String(doc['id']), idFor(`${slug}/${stable(doc['naturalKey'], toExample)}`))
  }
  return { toExample, toReal: new Map([...toExample].map(([real, example]) => [example, real])) }
}

/** A natural key holds the id of the parent, which has been named by then. */
const stable = (key: string, ids: ReadonlyMap<string, string>): string =>
  key.replaceAll(/[0-9a-f-]{24,36}/gu, (id) => ids.get(id) ?? id)

/** In the form of the ids that SQLite gives. */
function idFor(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex')
  return `01a00000-${hex.slice(0, 4)}-7${hex.slice(4, 7)}-8${hex.slice(7, 10)}-${hex.slice(10, 22)}`
}

/** Puts the one kind of ids in the place of the other, wherever they stand. */
export const exchanged = (value: unknown, ids: ReadonlyMap<string, string>): unknown =>
  value === undefined
    ? undefined
    : JSON.parse(JSON.stringify(value), (_, each: unknown) =>
        typeof each === 'string' ? (ids.get(each) ?? each) : each,
      )
