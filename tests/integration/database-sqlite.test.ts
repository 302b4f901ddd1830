import { readdirSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createClient } from '@libsql/client'
import { DatabaseError } from '../../src/database/index.ts'
import { closeConnections, openConnections } from '../../src/database/sqlite/connections.ts'
import { openTestPayload } from '../support/open-payload.ts'
import type { TestPayload } from '../support/open-payload.ts'
import { sessionOf } from '../support/sqlite-session.ts'
import { begin, countUnits, createUnit } from '../support/units.ts'

let test: TestPayload

beforeAll(async () => {
  test = await openTestPayload({ DATABASE_URL: '', DATABASE_WAIT_SECONDS: '0.3' })
  await createUnit(test.payload, '第一个')
})
afterAll(() => test.close())

describe('the write queue of SQLite', () => {
  it('refuses a call that waits for its own transaction, and names the missing `req`', async () => {
    const { payload } = test
    const req = await begin(payload)
    await createUnit(payload, '外层', req)
    const nested = createUnit(payload, '内层，没有 req')
    await expect(nested).rejects.toMatchObject({
      code: 'write-wait',
      message: expect.stringContaining('`req`'),
    })
    await payload.db.rollbackTransaction(req.transactionID)
    await createUnit(payload, '之后又能写')
    expect(await countUnits(payload, '之后又能写')).toBe(1)
  })

  it('lets Payload write outside a transaction that it has just opened, as its password reset does', async () => {
    const { payload } = test
    const outer = await begin(payload)
    await createUnit(payload, '事务之外')
    await createUnit(payload, '事务之内', outer)
    await payload.db.commitTransaction(outer.transactionID)
    expect(await countUnits(payload, '事务之')).toBe(2)
  })

  it('makes a write outside every transaction whole or nothing, though it is rows of several tables', async () => {
    const { payload } = test
    const phones = [
      { id: 'same', number: '027-1' },
      { id: 'same', number: '027-2' },
    ]
    const create = payload.db.create({
      collection: 'subdistricts',
      data: { name: '半个街道', phones },
      req: {},
    })
    await expect(create).rejects.toThrow()
    const where = { name: { equals: '半个街道' } }
    expect(await payload.db.count({ collection: 'subdistricts', where })).toEqual({ totalDocs: 0 })
  })

  it('keeps the late write of a call that was rolled back out of the next transaction', async () => {
    const { payload } = test
    const failed = await begin(payload)
    const late = sessionOf(payload, failed)
    await createUnit(payload, '失败者', failed)
    await payload.db.rollbackTransaction(failed.transactionID)
    const next = await begin(payload)
    await createUnit(payload, '后来者', next)
    await expect(late.run('DELETE FROM units')).rejects.toThrow()
    await payload.db.commitTransaction(next.transactionID)
    expect(await countUnits(payload, '后来者')).toBe(1)
  })

  it('does not begin for a late write what has been rolled back before its first one', async () => {
    const { payload } = test
    const failed = await begin(payload)
    const late = sessionOf(payload, failed)
    await payload.db.rollbackTransaction(failed.transactionID)
    await expect(late.run('DELETE FROM units')).rejects.toThrow()
    await createUnit(payload, '队列仍然空着')
    expect(await countUnits(payload, '队列仍然空着')).toBe(1)
  })

  it('tells its caller when a commit fails, and stores nothing', async () => {
    const { payload } = test
    const req = await begin(payload)
    const db = sessionOf(payload, req)
    await db.run('PRAGMA defer_foreign_keys = ON')
    await createUnit(payload, '提交失败', req)
    await db.run("UPDATE units SET owner_subdistrict_id = 'nobody' WHERE name = '提交失败'")
    await expect(payload.db.commitTransaction(req.transactionID)).rejects.toThrow()
    expect(await countUnits(payload, '提交失败')).toBe(0)
  })

  it('waits for another program that is writing, and answers readers meanwhile', async () => {
    const { payload, env } = test
    const other = createClient({ url: pathToFileURL(`${env.DATA_DIR}/jiedao.db`).href })
    await other.execute('BEGIN IMMEDIATE')
    const writing = createUnit(payload, '等其他程序')
    expect(await countUnits(payload, '等其他程序')).toBe(0)
    await other.execute('COMMIT')
    await writing
    expect(await countUnits(payload, '等其他程序')).toBe(1)

    await other.execute('BEGIN IMMEDIATE')
    await expect(createUnit(payload, '等不到')).rejects.toBeInstanceOf(DatabaseError)
    await other.execute('COMMIT')
    other.close()
  })
})

describe('the connections of SQLite', () => {
  it('stay two over 5,000 writes: no descriptor is left open', async () => {
    const { payload } = test
    await payload.kv.set('counter', 0)
    const before = openDescriptors()
    for (let count = 1; count <= 5000; count += 1) await payload.kv.set('counter', count)
    expect(await payload.kv.get('counter')).toBe(5000)
    expect(openDescriptors()).toBeLessThanOrEqual(before)
  }, 120_000)

  it('keep their settings over transactions', async () => {
    const { payload } = test
    const req = await begin(payload)
    const write = sessionOf(payload, req)
    await createUnit(payload, '设置', req)
    expect(await pragma(write, 'journal_mode')).toBe('wal')
    expect(await pragma(write, 'foreign_keys')).toBe(1)
    expect(await pragma(write, 'synchronous')).toBe(1)
    await payload.db.rollbackTransaction(req.transactionID)
  })

  it('are one for readers, which cannot write, and one for the writer', async () => {
    const { read, write } = await openConnections(`${test.env.DATA_DIR}/jiedao.db`)
    expect(() => read.execute('DELETE FROM units')).toThrow('readonly')
    closeConnections({ read, write })
  })

  it('refuse what would leave the queue: batches and transactions of the driver', async () => {
    await expect(test.payload.db.drizzle.$client.batch(['DELETE FROM units'])).rejects.toThrow(
      'Payload transaction',
    )
    await expect(test.payload.db.drizzle.transaction(async () => undefined)).rejects.toThrow(
      'Payload transaction',
    )
  })
})

function openDescriptors(): number {
  return readdirSync('/dev/fd').length
}

async function pragma(session: ReturnType<typeof sessionOf>, name: string): Promise<unknown> {
  const rows = await session.all<Record<string, unknown>>(`PRAGMA ${name}`)
  return rows[0]?.[name]
}
