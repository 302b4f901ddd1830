import { getPayload } from 'payload'
import type { Payload } from 'payload'
import { jiedaoConfig } from '../payload.config.ts'
import { startFeed } from './changes/fill.ts'
import { applyMigrations, inspectDatabase, prepareFolder } from './database/index.ts'
import { readEnv } from './env.ts'
import type { Env } from './env.ts'
import { keptSecret } from './secret.ts'
import { DISPATCH, QUEUE } from './webhooks/queue.ts'

/** What a person should be told about a start that went well. */
export type BootNotice =
  | { kind: 'secret-made'; file: string }
  /** The database is another one than MongoDB's own, and these promises do not hold on it. */
  | { kind: 'promises-missing'; promises: string[] }

/**
 * Opens Payload on the database of `env` with every committed migration applied. `key` names the instance: the default
 * one is shared by the server and the admin. Throws a DatabaseError, whose message is one line that says what to do.
 */
export async function openPayload(
  env: Env = readEnv(),
  key = 'default',
  tell: (notice: BootNotice) => void = () => undefined,
): Promise<Payload> {
  const promises = await inspectDatabase(env)
  if (promises.length > 0) tell({ kind: 'promises-missing', promises })
  const config = jiedaoConfig(await withSecret(env, tell))
  try {
    const payload = await getPayload({ config, key })
    await applyMigrations(payload)
    await startFeed(payload)
    return payload
  } catch (error) {
    await forget(key)
    throw error
  }
}

/** Lets this process do what waits in the job queue, and looks for what a process left behind that ended in its midst. */
export async function startJobs(payload: Payload, key = 'default'): Promise<void> {
  await getPayload({ config: payload.config, key, cron: true })
  await payload.jobs.queue({ task: DISPATCH, input: {}, queue: QUEUE })
}

/** Closes the database and forgets the instance, so that the same key opens anew. */
export async function closePayload(payload: Payload): Promise<void> {
  for (const [key, cached] of instances()) if (cached.payload === payload) instances().delete(key)
  await payload.destroy()
}

async function withSecret(env: Env, tell: (notice: BootNotice) => void): Promise<Env> {
  if (env.PAYLOAD_SECRET !== undefined) return env
  await prepareFolder(env.DATA_DIR)
  const { secret, made } = await keptSecret(env.DATA_DIR)
  if (made !== null) tell({ kind: 'secret-made', file: made })
  return { ...env, PAYLOAD_SECRET: secret }
}

async function forget(key: string): Promise<void> {
  const cached = instances().get(key)
  instances().delete(key)
  await cached?.payload?.destroy()
}

/** Payload keeps its instances here and never drops one by itself. */
function instances(): Map<string, { payload: Payload | null }> {
  const holder = globalThis as { _payload?: Map<string, { payload: Payload | null }> }
  return holder._payload ?? new Map<string, { payload: Payload | null }>()
}
