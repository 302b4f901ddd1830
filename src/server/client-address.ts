import type { IncomingMessage } from 'node:http'

/**
 * The address that a request comes from, with so many proxies in front to believe; the same that Express finds. Each proxy
 * adds to `X-Forwarded-For` whom it heard from, so what stands before the entries of ours is the client's own invention.
 */
export function clientAddress({ socket, headers }: IncomingMessage, proxies: number): string {
  const heard = socket.remoteAddress ?? ''
  const forwarded = headers['x-forwarded-for']
  if (proxies === 0 || typeof forwarded !== 'string') return heard
  const way = [...forwarded.split(',').map((each) => each.trim()), heard]
  return way.at(-1 - proxies) ?? way[0] ?? ''
}
