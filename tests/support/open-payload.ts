import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { closePayload, openPayload } from '../../src/boot.ts'
import { readEnv } from '../../src/env.ts'
import type { Env } from '../../src/env.ts'

/** `instance` is the key under which Payload keeps it, for handlers that look it up again. */
export type TestPayload = { payload: Payload; env: Env; instance: string; close: () => Promise<void> }

/**
 * Opens Payload on a fresh, empty database of its own; `close` ends it and deletes what it stored. TEST_DATABASE_URL takes
 * the tests to a MongoDB server, each to a database of its own; a DATABASE_URL among the settings wins, an empty one is SQLite.
 */
export async function openTestPayload(settings: Record<string, string> = {}): Promise<TestPayload> {
  const folder = await mkdtemp(join(tmpdir(), 'jiedao-test-'))
  const env = readEnv({
    NODE_ENV: 'test' as const,
    DATA_DIR: folder,
    DATABASE_URL: ownDatabase(process.env['TEST_DATABASE_URL']),
    DATABASE_COMPATIBILITY: process.env['DATABASE_COMPATIBILITY'],
    JOBS: 'off',
    LOG_LEVEL: 'silent',
    PAYLOAD_SECRET: 'a secret for tests alone',
    SEEDS: 'off',
    ...settings,
  })
  const payload = await openPayload(env, folder)
  const close = async (): Promise<void> => {
    if (payload.db.name === 'mongoose') await payload.db.connection.dropDatabase()
    await closePayload(payload)
    await rm(folder, { recursive: true, force: true })
  }
  return { payload, env, instance: folder, close }
}

/** Puts a fresh name in the place of the address's database. */
function ownDatabase(url: string | undefined): string | undefined {
  return url?.replace(/^(\w[^/]*:\/\/[^/?]*)(?:\/[^?]*)?/u, `$1/jiedao_test_${randomUUID().slice(0, 8)}`)
}
