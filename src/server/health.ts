import { Router } from 'express'
import type { Payload } from 'payload'
import { checkDatabase } from '../database/index.ts'
import { ProblemError } from './problems/problem.ts'

/**
 * `/health/live` says that the process answers; `/health/ready` that it can serve: the database answers, and the server
 * is not about to stop. A balancer asks the second.
 */
export function health({ payload, signal }: { payload: Payload; signal?: AbortSignal | undefined }): Router {
  const router = Router()
  router.get('/health/live', (_req, res) => {
    res.set('Cache-Control', 'no-store').json({ status: 'live' })
  })
  router.get('/health/ready', async (_req, res) => {
    if (signal?.aborted) throw notReady('stopping')
    await checkDatabase(payload).catch(() => {
      throw notReady('database')
    })
    res.set('Cache-Control', 'no-store').json({ status: 'ready', database: 'ok' })
  })
  return router
}

const notReady = (reason: 'stopping' | 'database'): ProblemError =>
  new ProblemError({ code: 'not-ready', detail: { reason } }, { 'Retry-After': '5' })
