import ipaddr from 'ipaddr.js'

/** Networks beside the public ones that webhooks may reach, as WEBHOOK_ALLOW lists them: `127.0.0.1`, `10.0.0.0/8`. */
export type Network = ReturnType<typeof ipaddr.parseCIDR>

/** Reads `a.b.c.d`, `a.b.c.d/n` or the same of IPv6; null for anything else. */
export function networkOf(text: string): Network | null {
  if (ipaddr.isValidCIDR(text)) return ipaddr.parseCIDR(text)
  if (!ipaddr.isValid(text) || (!text.includes(':') && !ipaddr.IPv4.isValidFourPartDecimal(text))) return null
  const address = ipaddr.parse(text)
  return [address, address.kind() === 'ipv4' ? 32 : 128]
}

/**
 * Whether a webhook may be sent to an address: a public one, or one in a network that the operator allowed. Everything with
 * a meaning of its own is none: loopback, private, link-local with the metadata of clouds, carriers' 100.64.0.0/10, tunnels
 * and translations that lead to an IPv4 address.
 */
export function isAllowed(address: string, allowed: readonly Network[]): boolean {
  if (!ipaddr.isValid(address)) return false
  // An IPv4 address that is written as IPv6 is judged as what it is.
  const parsed = ipaddr.process(address)
  if (allowed.some(([network, bits]) => network.kind() === parsed.kind() && parsed.match(network, bits)))
    return true
  return parsed.range() === 'unicast' && (parsed.kind() === 'ipv4' || parsed.match(GLOBAL))
}

/** All that is handed out of IPv6 so far. Source: IANA IPv6 Global Unicast Address Assignments. */
const GLOBAL = ipaddr.parseCIDR('2000::/3')
