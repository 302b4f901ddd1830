import { createHash } from 'node:crypto'
import { commitTransaction, initTransaction, killTransaction } from 'payload'
import type { PayloadRequest } from 'payload'
import { answerStore } from '../database/index.ts'
import type { KeptAnswer } from '../database/index.ts'
import { IdempotencyError } from './idempotency-error.ts'
import { keyIn } from './key-in.ts'

/** A status and a JSON body. */
export type Answer = { status: number; body: unknown }

export type Once = {
  req: PayloadRequest
  fingerprint: string
  /**
   * `joined`: the work takes part in the transaction of `req`, and so do the key and its answer: all are stored, or none.
   * `after`: the work ends by itself and does nothing when it is done twice; the answer is kept when it is there.
   */
  answer: 'joined' | 'after'
}

/** How long an answer is kept, in milliseconds. */
export const KEPT = 24 * 60 * 60 * 1000
/** Where there are no transactions, how long a key stays taken by a process that died. */
const UNDER_WAY = 5 * 60 * 1000

/**
 * Does the work of a request once for each `Idempotency-Key` of its caller, and answers its repetitions as the first time.
 * Only what went well spends a key: a refusal changed nothing. Throws an IdempotencyError for a key that is no key,
 * that came with another request, or whose first request is still under way.
 */
export async function idempotently(once: Once, work: () => Promise<Answer>): Promise<Response> {
  const { req } = once
  const given = keyIn(req.headers)
  if (given === undefined || !req.user) return said(await work())
  if (given === null) throw new IdempotencyError('idempotency-key-invalid')
  const key = hashed(`${req.user.collection}/${String(req.user.id)}/${given}`)
  const store = await answerStore(req.payload)
  const kept = await store.find(key)
  if (kept) return replayed(kept, once)
  return once.answer === 'after' ? answerAfter(key, once, work) : answerJoined(key, once, work)
}

async function answerJoined(key: string, once: Once, work: () => Promise<Answer>): Promise<Response> {
  const { req, fingerprint } = once
  const store = await answerStore(req.payload)
  const joined = await initTransaction(req)
  const claimed = store.claim(key, fingerprint, from(joined ? KEPT : UNDER_WAY), req)
  if (!(await claimed.catch(undone))) {
    await killTransaction(req)
    return replayed(await store.find(key), once)
  }
  try {
    const answer = await work()
    if (answer.status < 300) await store.keep(key, sealed(answer, req), from(KEPT), req)
    else await store.release(key, req)
    if (joined) await commitTransaction(req)
    return said(answer)
  } catch (error) {
    if (joined) await killTransaction(req)
    else await store.release(key, undefined)
    throw error
  }

  async function undone(error: unknown): Promise<never> {
    await killTransaction(req)
    throw error
  }
}

async function answerAfter(key: string, { req, fingerprint }: Once, work: () => Promise<Answer>) {
  const answer = await work()
  const store = await answerStore(req.payload)
  if (answer.status < 300 && (await store.claim(key, fingerprint, from(UNDER_WAY), undefined)))
    await store.keep(key, sealed(answer, req), from(KEPT), undefined)
  return said(answer)
}

function replayed(kept: KeptAnswer | null, { req, fingerprint }: Once): Response {
  if (kept && kept.fingerprint !== fingerprint) throw new IdempotencyError('idempotency-key-reused')
  // Gone again: the first request failed at this very moment.
  if (!kept?.answer) throw new IdempotencyError('idempotency-key-in-use')
  const answer = JSON.parse(req.payload.decrypt(kept.answer)) as Answer
  return said(answer, { 'Idempotent-Replayed': 'true' })
}

const said = ({ status, body }: Answer, headers: Record<string, string> = {}): Response =>
  Response.json(body, { status, headers })

/** An answer may hold a key or a secret, which is stored encrypted wherever it stands. */
const sealed = (answer: Answer, { payload }: PayloadRequest): string =>
  payload.encrypt(JSON.stringify(answer))

const from = (milliseconds: number): Date => new Date(Date.now() + milliseconds)
const hashed = (text: string): string => createHash('sha256').update(text).digest('base64url')
