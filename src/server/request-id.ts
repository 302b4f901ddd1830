import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { visitOf } from './visit.ts'

/** Letters that are safe in a log line and in a header; anything else would let a client write into our logs. */
const SANE = /^[A-Za-z0-9._-]{1,64}$/

/** An id for a request: the client's own when it is sane. */
export function requestId(given: string | string[] | undefined): string {
  return typeof given === 'string' && SANE.test(given) ? given : randomUUID()
}

/** The id of a request that has come in by the front. */
export const requestIdOf = (req: IncomingMessage): string => visitOf(req)?.id ?? ''
