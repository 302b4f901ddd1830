import type { IncomingMessage } from 'node:http'
import { ProblemError } from './problems/problem.ts'
import { remembered } from './remembered.ts'

/** Longer addresses are refused with 414; a longer query can be sent as a POST. Characters. */
export const MAX_URL = 8192

/**
 * What is wrong with where a request says that it goes; null when nothing is. Address and `Host` become one URL further on,
 * and answers are kept by the address alone: a host that held a path, or an address with a host of its own, would put one
 * answer in the place of another.
 */
export function misdirected({ url = '', headers }: IncomingMessage): ProblemError | null {
  if (url.length > MAX_URL) return new ProblemError({ code: 'url-too-long', detail: { limit: MAX_URL } })
  if (!url.startsWith('/') || url.includes('#')) return new ProblemError({ code: 'url-invalid' })
  return isHost(headers.host ?? 'localhost') ? null : new ProblemError({ code: 'host-invalid' })
}

/** A name or an address, with or without a port: RFC 9110, section 7.2. */
const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/iu

const isHost = remembered((host) => HOST.test(host) && URL.canParse(`http://${host}`), { longest: 255 })
