import type { LookupAddress, LookupOptions } from 'node:dns'
import { lookup } from 'node:dns/promises'
import { request as overHttp } from 'node:http'
import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http'
import { request as overHttps } from 'node:https'
import { isIP } from 'node:net'
import { isAllowed } from './allowed-address.ts'
import type { Network } from './allowed-address.ts'

/** What became of one attempt: the status of the answer, or why there was none. */
export type Outcome = { status: number } | { error: string }

export type Sending = {
  url: string
  headers: Record<string, string>
  body: string
  allowed: readonly Network[]
  /** Milliseconds for all of it. */
  timeout?: number
}

/** How much of an answer is read; no more than its status is of use. */
const MOST_BYTES = 64 * 1024

/**
 * Posts a body once. The name is resolved here and the connection made to the very address that was looked at, so that no
 * second answer of a name server leads elsewhere; a redirect is an answer like any other and is not followed.
 */
export async function send({ url, headers, body, allowed, timeout = 10_000 }: Sending): Promise<Outcome> {
  try {
    const { protocol, hostname } = new URL(url)
    const request = protocol === 'https:' ? overHttps : protocol === 'http:' ? overHttp : undefined
    if (!request) return { error: 'url-not-http' }
    const signal = AbortSignal.timeout(timeout)
    const found = await resolved(hostname.replace(/^\[|\]$/gu, ''), signal)
    const [address] = found.filter((each) => isAllowed(each.address, allowed))
    // One that is private among public ones is no mistake of a name server.
    if (!address || found.some((each) => !isAllowed(each.address, allowed)))
      return { error: 'address-not-allowed' }
    const options: RequestOptions = {
      method: 'POST',
      agent: false,
      signal,
      lookup: pinned(address) as never,
      headers: {
        ...headers,
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(body),
        'user-agent': 'jiedao-cms',
      },
    }
    return {
      status: await answered((listen) => request(url, options, listen), body),
    }
  } catch (error) {
    return { error: reasonOf(error) }
  }
}

async function resolved(host: string, signal: AbortSignal): Promise<LookupAddress[]> {
  const family = isIP(host)
  if (family !== 0) return [{ address: host, family }]
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => {
      reject(new Error('timeout'))
    })
  })
  return Promise.race([lookup(host, { all: true }), late])
}

const pinned =
  (address: LookupAddress) =>
  (_host: string, { all }: LookupOptions, found: (...result: unknown[]) => void): void => {
    if (all) found(null, [address])
    else found(null, address.address, address.family)
  }

function answered(
  open: (listen: (answer: IncomingMessage) => void) => ClientRequest,
  body: string,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = open((answer) => {
      let size = 0
      const end = (): void => {
        resolve(answer.statusCode ?? 0)
      }
      answer.on('data', (chunk: Buffer) => {
        size += chunk.length
        if (size > MOST_BYTES) answer.destroy()
      })
      answer.on('close', end).on('error', end)
    })
    request.on('error', reject)
    request.end(body)
  })
}

/** The code of the system, such as ECONNREFUSED or ENOTFOUND; what a certificate says; or that time is up. */
function reasonOf(error: unknown): string {
  const { code, message, name } = error as Partial<NodeJS.ErrnoException>
  if (name === 'AbortError' || name === 'TimeoutError' || message === 'timeout') return 'timeout'
  return code ?? message ?? 'failed'
}
