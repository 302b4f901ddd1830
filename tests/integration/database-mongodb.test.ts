import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { getPayload } from 'payload'
import { jiedaoConfig } from '../../payload.config.ts'
import { withReadTime } from '../../src/database/index.ts'
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

  it('is told by every query how much time its read has left', async () => {
    const timeOf = async (): Promise<unknown> => {
      const query = mongodb.collections['units']?.find({})
      // It waits for a server until the connection is closed.
      query?.exec().catch(() => undefined)
      await new Promise(setImmediate)
      return query?.getOptions()['maxTimeMS']
    }
    expect(await timeOf()).toBeUndefined()
    const told = Number(await withReadTime(60_000, timeOf))
    expect([told > 50_000, told <= 60_000]).toEqual([true, true])
  })

  it('is not asked when no time is left', async () => {
    const read = withReadTime(-1, () => mongodb.find({ collection: 'units' }))
    await expect(read).rejects.toMatchObject({ data: { code: 'query-too-slow' } })
  })

  it('is asked for less when DATABASE_COMPATIBILITY names another server', () => {
    expect(other).toMatchObject({ transactionOptions: undefined, useJoinAggregations: false })
    expect(indexOn(other, 'naturalKey')).not.toMatchObject({ unique: true })
  })
})
