import { randomBytes } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import type { RequestHandler } from 'express'
import helmet from 'helmet'

/** Keeps this answer's script nonce, for the page that is written into it. */
const nonces = new WeakMap<ServerResponse, string>()

/** The value for the `nonce` attributes of this answer's own scripts and styles. */
export function nonceOf(res: ServerResponse): string {
  const known = nonces.get(res)
  if (known !== undefined) return known
  const made = randomBytes(16).toString('base64')
  nonces.set(res, made)
  return made
}

/**
 * Security headers of every answer. Pages run only scripts of this origin and inline ones with the answer's nonce;
 * `dev` also allows what React and hot reload need. No `Strict-Transport-Security` and no upgrade to https: an office
 * may serve plain http inside its network, and the proxy that ends TLS knows better.
 */
export function securityHeaders(options: { dev: boolean }): RequestHandler {
  const scripts = options.dev ? ["'unsafe-eval'"] : []
  const sockets = options.dev ? ['ws:', 'wss:'] : []
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
        imgSrc: ["'self'", 'data:', 'blob:'],
        objectSrc: ["'none'"],
        scriptSrc: ["'self'", (_, res) => `'nonce-${nonceOf(res)}'`, ...scripts],
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
