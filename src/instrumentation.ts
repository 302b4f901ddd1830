import type { Instrumentation } from 'next'
import { readEnv } from './env.ts'
import { createLogger } from './logger.ts'

const logger = createLogger(readEnv())

/** Next tells here why a page of the admin failed; its own answer, and so the request's line in the log, says 500 alone. */
export const onRequestError: Instrumentation.onRequestError = (err, { path, headers }) => {
  logger.error({ reqId: headers['x-request-id'], url: path, err }, 'admin')
}
