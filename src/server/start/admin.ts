import { createRequire } from 'node:module'
import type { RequestHandler } from 'express'
import next from 'next'
import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_SERVER } from 'next/constants.js'

export type Admin = { handler: RequestHandler; close: () => Promise<void> }

/** Starts Next inside this process: on the built admin, or on its sources when `dev`. */
export async function startAdmin(options: { dev: boolean; hostname: string; port: number }): Promise<Admin> {
  const dir = process.cwd()
  await readConfigQuietly(options.dev ? PHASE_DEVELOPMENT_SERVER : PHASE_PRODUCTION_SERVER, dir)
  const server = next({ ...options, dir, quiet: true })
  await server.prepare()
  const handle = server.getRequestHandler()
  return { handler: (req, res) => handle(req, res), close: () => server.close() }
}

/**
 * Next tells on standard output how long its configuration took, unless this process has read it before. The module is
 * CommonJS with a `default`: an import would have one shape for the compiler and another for Node.
 */
async function readConfigQuietly(phase: string, dir: string): Promise<void> {
  const module = createRequire(import.meta.url)('next/dist/server/config') as {
    default: (phase: string, dir: string) => Promise<unknown>
  }
  await module.default(phase, dir)
}
