import { randomBytes } from 'node:crypto'
import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import helmet from 'helmet'

const POLICY = 'Content-Security-Policy'
const OWN_SCRIPTS = "script-src 'self'"

/** Keeps this answer's script nonce, for the page that is written into it. */
const nonces = new WeakMap<ServerResponse, string>()

/** The value for the `nonce` attributes of this answer's own scripts, which its policy allows from now on. */
export function nonceOf(res: ServerResponse): string {
  const known = nonces.get(res)
  if (known !== undefined) return known
  const made = randomBytes(16).toString('base64')
  nonces.set(res, made)
  const policy = String(res.getHeader(POLICY) ?? '')
  res.setHeader(POLICY, policy.replace(OWN_SCRIPTS, `${OWN_SCRIPTS} 'nonce-${made}'`))
  return made
}

/**
 * Security headers of every answer, as names and values in turn. Pages run only scripts of this origin, and inline ones with
 * the nonce of an answer that asked for one; `dev` also allows what React and hot reload need. No
 * `Strict-Transport-Security` and no upgrade to https: an office may serve plain http inside its network, and the proxy that
 * ends TLS knows better.
 */
export function securityHeaders(options: Options): readonly string[] {
  const res = new ServerResponse(new IncomingMessage(new Socket()))
  helmetFor(options)(res.req, res, () => undefined)
  return Object.entries(res.getHeaders()).flatMap(([name, value]) => [name, String(value)])
}

/** `site` is the front end whose pages the admin shows in a frame. */
type Options = { dev: boolean; site?: string | undefined }

function helmetFor({ dev, site }: Options): ReturnType<typeof helmet> {
  const sockets = dev ? ['ws:', 'wss:'] : []
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'self'"],
        connectSrc: ["'self'", ...sockets],
        fontSrc: ["'self'", 'data:'],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
        frameSrc: ["'self'", ...(site === undefined ? [] : [new URL(site).origin])],
        imgSrc: ["'self'", 'data:', 'blob:'],
        objectSrc: ["'none'"],
        scriptSrc: ["'self'", ...(dev ? ["'unsafe-eval'"] : [])],
        // The admin's editor and menus set style attributes, for which there are no nonces.
        styleSrc: ["'self'", "'unsafe-inline'"],
        workerSrc: ["'self'", 'blob:'],
      },
    },
    strictTransportSecurity: false,
    // Portraits and other media are shown by the offices' own sites.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
  })
}
