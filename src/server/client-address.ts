import type { IncomingMessage } from 'node:http'
import ipaddr from 'ipaddr.js'

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

/** Bytes of an address that one subscriber is given as a whole: a /56 (RIPE-690). */
const SUBSCRIBER = 7

/** What is counted as one client: an address, of IPv6 the network that it is from, since a client there has many addresses. */
export function networkOf(given: string): string {
  const ip = bare(given)
  if (!ip.includes(':') || !ipaddr.isValid(ip)) return ip
  const address = ipaddr.process(ip)
  return address.kind() === 'ipv4'
    ? address.toString()
    : address
        .toByteArray()
        .slice(0, SUBSCRIBER)
        .map((byte) => byte.toString(16).padStart(2, '0'))
        .join('')
}

/** Some proxies tell the port behind an address, and a link-local one has its zone; what is no address stays as it is. */
const bare = (ip: string): string =>
  ip.replace(/^\[([^\]]*)\](?::\d+)?$|^([\d.]+):\d+$/u, '$1$2').replace(/%.*$/u, '')
