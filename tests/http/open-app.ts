import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { RequestHandler } from 'express'
import { readEnv } from '../../src/env.ts'
import { createLogger } from '../../src/logger.ts'
import { frontSettings } from '../../src/server/front-settings.ts'
import { front } from '../../src/server/front.ts'
import { httpServer } from '../../src/server/http-server.ts'
import { openTestPayload } from '../support/open-payload.ts'
import type { TestPayload } from '../support/open-payload.ts'

export type TestServer = {
  server: Server
  /** Such as http://127.0.0.1:41234, without a slash at its end. */
  address: string
  /** What has been logged so far, one parsed line each. */
  logged: () => Record<string, unknown>[]
  /** Tells the application that it is about to stop. */
  stop: () => void
  close: () => Promise<void>
}
export type TestApp = TestPayload & TestServer

/** Environment variables. */
type Settings = Record<string, string>

/** The real application over a real database of its own, listening; without the admin unless a handler for it is given. */
export async function openApp(settings: Settings = {}, admin?: RequestHandler): Promise<TestApp> {
  const test = await openTestPayload(settings)
  const app = await serve(test, settings, admin)
  const close = async (): Promise<void> => {
    await app.close()
    await test.close()
  }
  return { ...test, ...app, close }
}

/** The application over a database that is open, which stays so; several of them may stand over one. */
export async function serve(
  { payload, instance }: TestPayload,
  settings: Settings = {},
  admin?: RequestHandler,
): Promise<TestServer> {
  const env = readEnv({ NODE_ENV: 'test', RATE_LIMIT: '0', RATE_LIMIT_KNOWN: '0', ...settings })
  const lines: string[] = []
  const stopping = new AbortController()
  const logger = createLogger({ LOG_LEVEL: 'info' }, { write: (line) => void lines.push(line) })
  const listener = front({
    payload,
    instance,
    logger,
    signal: stopping.signal,
    ...frontSettings(env),
    ...(admin && { admin }),
  })
  const server = httpServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    server,
    address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    logged: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>),
    stop: () => {
      stopping.abort()
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
