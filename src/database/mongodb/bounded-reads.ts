import { AsyncLocalStorage } from 'node:async_hooks'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { errorCode } from '../error-code.ts'
import { endOfReads, queryTooSlow, timeLeft } from '../read-time.ts'
import { READS } from '../reads.ts'
import { wrapMethods } from '../wrap-methods.ts'

/** The code of a server that ended an operation after its `maxTimeMS`. */
const MAX_TIME_EXPIRED = '50'

/** The end of the reads within which Mongoose asks. */
const ends = new AsyncLocalStorage<number>()

/** Has the server end an operation when the time of its read is over. */
export function boundedReads(adapter: MongooseAdapter): MongooseAdapter {
  wrapMethods(adapter, READS, (read) => async (args: never) => {
    const end = endOfReads((args as { req?: object }).req)
    return end === undefined ? read(args) : withinTime(end, () => ends.run(end, () => read(args)))
  })
  const init = adapter.init?.bind(adapter)
  adapter.init = async () => {
    await init?.()
    tellTimeLeft(adapter.connection)
  }
  return adapter
}

type Time = { maxTimeMS?: number }

/**
 * Runs a read of MongoDB's own driver for a request; `time` gives what is left for each of its operations. Throws an APIError
 * `query-too-slow` when there is none.
 */
export async function readFor<T>(
  req: object | undefined,
  operation: (time: () => Time) => Promise<T>,
): Promise<T> {
  const end = endOfReads(req)
  if (end === undefined) return operation(() => ({}))
  return withinTime(end, () => operation(() => ({ maxTimeMS: Math.ceil(timeLeft(end)) })))
}

/** Runs what the server is told to end in time. Throws an APIError `query-too-slow` when it did, or no time is left. */
async function withinTime<T>(end: number, operation: () => Promise<T>): Promise<T> {
  timeLeft(end)
  try {
    return await operation()
  } catch (error) {
    throw errorCode(error) === MAX_TIME_EXPIRED ? queryTooSlow() : error
  }
}

/** Mongoose asks its connection for the `maxTimeMS` of every query that has none of its own. */
function tellTimeLeft(connection: MongooseAdapter['connection']): void {
  const options = {}
  Object.defineProperty(options, 'maxTimeMS', {
    enumerable: true,
    get: () => {
      const end = ends.getStore()
      return end === undefined ? undefined : Math.ceil(timeLeft(end))
    },
  })
  Object.assign(connection, { options })
}
