import { createHash, timingSafeEqual } from 'node:crypto'
import type { Request, RequestHandler } from 'express'
import { ProblemError } from '../problems/problem.ts'
import type { Metrics } from './metrics.ts'

export const METRICS_PATH = '/metrics'

/**
 * Serves the figures to who has the token; without a token to programs on this machine alone, and to none that a proxy
 * brings: it would make everybody a neighbour.
 */
export function metricsRoute(metrics: Metrics, token: string | undefined): RequestHandler {
  return async (req, res) => {
    if (!(token === undefined ? isNeighbour(req) : shows(req, token)))
      throw new ProblemError({ code: 'access-denied' })
    res.set({ 'Cache-Control': 'no-store', 'Content-Type': metrics.type }).send(await metrics.text())
  }
}

const isNeighbour = ({ socket, headers }: Request): boolean =>
  ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(socket.remoteAddress ?? '') &&
  FORWARDED.every((name) => headers[name] === undefined)

const FORWARDED = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip']

const shows = ({ headers }: Request, token: string): boolean =>
  timingSafeEqual(hashed(headers.authorization ?? ''), hashed(`Bearer ${token}`))

const hashed = (text: string): Buffer => createHash('sha256').update(text).digest()
