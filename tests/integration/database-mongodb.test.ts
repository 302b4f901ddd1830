import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { getPayload } from 'payload'
import { jiedaoConfig } from '../../payload.config.ts'
import { limitReadTime } from '../../src/database/index.ts'
import { mongodbHidden } from '../../src/database/mongodb/hidden-records.ts'
import { mongodbSearch } from '../../src/database/mongodb/search.ts'
import { readEnv } from '../../src/env.ts'

/** Only prepared, never connected: what is asked of the server can be told without one. */
async function prepared(compatibility: string): Promise<MongooseAdapter> {
  const env = readEnv({
    NODE_ENV: 'test' as const,
    LOG_LEVEL: 'silent',
    PAYLOAD_SECRET: 'a secret for tests alone',
    DATABASE_URL: 'mongodb://127.0.0.1:1/jiedao?replicaSet=rs0',
    DATABASE_COMPATIBILITY: compatibility,
  })
  const payload = await getPayload({ config: jiedaoConfig(env), key: compatibility, disableDBConnect: true })
  return payload.db as unknown as MongooseAdapter
}

function indexOn(adapter: MongooseAdapter, path: string): unknown {
  const indexes = adapter.collections['departments']?.schema.indexes() ?? []
  return indexes.find(([paths]) => Object.keys(paths).join() === path)?.[1]
}

const SEARCH = {
  words: [{ written: 'dang', terms: ['dang'], prefix: false }],
  collections: ['units'],
  wanted: ['units'],
}

/** Every way in which a read asks the server: Payload's by Mongoose, ours by the driver. */
const OPERATIONS = [
  ['Payload', (adapter, req) => adapter.find({ collection: 'units', pagination: false, req: req })],
  ['the look for hidden records', (adapter, req) => mongodbHidden(adapter)('units', 1, req)],
  [
    'a search',
    (adapter, req) =>
      mongodbSearch(adapter).find({ ...SEARCH, subdistricts: null, hidden: [], limit: 1, offset: 0 }, req),
  ],
] satisfies [string, (adapter: MongooseAdapter, req: object) => Promise<unknown>][]

function within(milliseconds: number): object {
  const req = {}
  limitReadTime(req, milliseconds)
  return req
}

/** The `maxTimeMS` of the first thing that is asked; no server is there to answer. */
async function told(
  adapter: MongooseAdapter,
  ask: (adapter: MongooseAdapter, req: object) => Promise<unknown>,
  req: object,
): Promise<unknown> {
  const asked = jest.fn<(options: { maxTimeMS?: number } | undefined) => never>(() => {
    throw new Error('asked')
  })
  const collection = {
    createIndexes: () => Promise.resolve([]),
    find: (_: unknown, options: object) => asked(options),
    aggregate: (_: unknown, options: object) => asked(options),
  }
  const units = adapter.collections['units']?.collection as unknown as typeof collection
  const spies = [
    jest.spyOn(adapter.connection, 'collection').mockReturnValue(collection as never),
    jest.spyOn(units, 'aggregate').mockImplementation(collection.aggregate),
  ]
  const error: unknown = await ask(adapter, req).catch((reason: unknown) => reason)
  for (const spy of spies) spy.mockRestore()
  if (asked.mock.calls.length === 0) throw error
  return asked.mock.calls[0]?.[0]?.maxTimeMS
}

describe('MongoDB', () => {
  let mongodb: MongooseAdapter
  let other: MongooseAdapter
  beforeAll(async () => {
    mongodb = await prepared('')
    other = await prepared('FerretDB')
  })
  afterAll(() => Promise.all([mongodb.connection.close(), other.connection.close()]))

  it('has transactions, waits for its indexes, and gives ids as text', () => {
    expect(mongodb).toMatchObject({ transactionOptions: {}, ensureIndexes: true, defaultIDType: 'text' })
  })

  it('keeps a natural key unique and lets many records be without one', () => {
    expect(indexOn(mongodb, 'naturalKey')).toMatchObject({
      unique: true,
      partialFilterExpression: { naturalKey: { $gt: '' } },
    })
    expect(indexOn(mongodb, 'naturalKey')).not.toHaveProperty('sparse')
  })

  it.each(OPERATIONS)('is told by %s how much time its read has left', async (_, ask) => {
    expect(await told(mongodb, ask, {})).toBeUndefined()
    const left = Number(await told(mongodb, ask, within(60_000)))
    expect([left > 50_000, left <= 60_000]).toEqual([true, true])
  })

  it.each(OPERATIONS)('is not asked by %s when no time is left', async (_, ask) => {
    const refused = expect.objectContaining({ data: { code: 'query-too-slow' } })
    await expect(told(mongodb, ask, within(-1))).rejects.toEqual(refused)
  })

  it('is asked for less when DATABASE_COMPATIBILITY names another server', () => {
    expect(other).toMatchObject({ transactionOptions: undefined, useJoinAggregations: false })
    expect(indexOn(other, 'naturalKey')).not.toMatchObject({ unique: true })
  })
})
