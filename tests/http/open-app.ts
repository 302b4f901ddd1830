import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { RequestHandler } from 'express'
import { front } from '../../src/server/front.ts'
import type { FrontParts } from '../../src/server/front.ts'
import { httpServer } from '../../src/server/http-server.ts'
import { createLogger } from '../../src/logger.ts'
import { openTestPayload } from '../support/open-payload.ts'
import type { TestPayload } from '../support/open-payload.ts'

export type TestApp = TestPayload & {
  server: Server
  /** Such as http://127.0.0.1:41234, without a slash at its end. */
  address: string
  /** What has been logged so far, one parsed line each. */
  logged: () => Record<string, unknown>[]
  /** Tells the application that it is about to stop. */
  stop: () => void
}

/** The real application over a real database of its own, listening; without the admin unless a handler for it is given. */
export async function openApp(
  admin?: RequestHandler,
  settings: Partial<FrontParts> = {},
  env: Record<string, string> = {},
): Promise<TestApp> {
  const test = await openTestPayload(env)
  const lines: string[] = []
  const stopping = new AbortController()
  const logger = createLogger({ LOG_LEVEL: 'info' }, { write: (line) => void lines.push(line) })
  const { payload, instance } = test
  const listener = front({
    payload,
    instance,
    logger,
    signal: stopping.signal,
    cache: { megabytes: 8, maxAge: 0, stale: 0 },
    ...(admin && { admin }),
    ...settings,
  })
  const server = httpServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = async (): Promise<void> => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    await test.close()
  }
  return {
    ...test,
    server,
    address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    logged: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>),
    stop: () => {
      stopping.abort()
    },
    close,
  }
}
