import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { errorCode } from '../error-code.ts'
import { queryTooSlow, readTimeLeft } from '../read-time.ts'
import { wrapMethods } from '../wrap-methods.ts'

/** The code of a server that ended an operation after its `maxTimeMS`. */
const MAX_TIME_EXPIRED = '50'

const reads = [
  'count',
  'countVersions',
  'find',
  'findDistinct',
  'findOne',
  'findVersions',
  'queryDrafts',
] as const

/** Has the server end an operation when the time of its read is over. */
export function boundedReads(adapter: MongooseAdapter): MongooseAdapter {
  wrapMethods(adapter, reads, (read) => async (args) => {
    readTimeLeft()
    try {
      return await read(args)
    } catch (error) {
      throw errorCode(error) === MAX_TIME_EXPIRED ? queryTooSlow() : error
    }
  })
  const init = adapter.init?.bind(adapter)
  adapter.init = async () => {
    await init?.()
    tellTimeLeft(adapter.connection)
  }
  return adapter
}

/** Mongoose asks its connection for the `maxTimeMS` of every query that has none of its own. */
function tellTimeLeft(connection: MongooseAdapter['connection']): void {
  const options = {}
  Object.defineProperty(options, 'maxTimeMS', {
    enumerable: true,
    get: () => {
      const left = readTimeLeft()
      return left === undefined ? undefined : Math.ceil(left)
    },
  })
  Object.assign(connection, { options })
}
