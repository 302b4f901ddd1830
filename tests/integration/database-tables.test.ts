import { describe, expect, it } from '@jest/globals'
import { addresses, refused } from '../../src/database/address.cases.ts'
import { databaseAddress, databaseName } from '../../src/database/address.ts'
import { DatabaseError } from '../../src/database/index.ts'
import { hellos } from '../../src/database/mongodb/missing-for-transactions.cases.ts'
import { missingForTransactions } from '../../src/database/mongodb/missing-for-transactions.ts'
import { statements } from '../../src/database/sqlite/is-read.cases.ts'
import { isRead } from '../../src/database/sqlite/is-read.ts'
import { readEnv } from '../../src/env.ts'
import type { Env } from '../../src/env.ts'

const env = (url: string | undefined): Env =>
  readEnv({ NODE_ENV: 'test', DATA_DIR: './data', DATABASE_URL: url })

describe('DATABASE_URL', () => {
  it.each(addresses)('%s is understood and named without its password', (url, address, name) => {
    expect(databaseAddress(env(url))).toEqual(address)
    expect(databaseName(env(url))).toBe(name)
  })

  it.each(refused)('%j is refused with one line that shows a right one', (url) => {
    const attempt = (): unknown => databaseAddress({ ...env(undefined), DATABASE_URL: url })
    expect(attempt).toThrow(DatabaseError)
    expect(attempt).toThrow(/^[^\n]*mongodb:\/\/HOST\/jiedao\?replicaSet=rs0$/u)
  })
})

describe('a MongoDB server', () => {
  it.each(hellos)('%s has transactions, or is told how to', (_, hello, replicaSet, mend) => {
    const missing = missingForTransactions(hello, replicaSet)
    expect(missing).toEqual(mend === null ? null : expect.stringContaining(mend))
  })
})

describe('a statement of SQLite', () => {
  it.each(statements)('%j may run beside the queue: %s', (sql, reads) => {
    expect(isRead(sql)).toBe(reads)
    expect(isRead({ sql, args: [] })).toBe(reads)
  })
})
