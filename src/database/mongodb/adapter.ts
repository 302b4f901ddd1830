import { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'
import type { DatabaseAddress } from '../address.ts'
import { absentAsNull } from './absent-as-null.ts'
import { boundedReads } from './bounded-reads.ts'
import { limitsOf } from './limits-of.ts'
import { uniqueWhenPresent } from './unique-when-present.ts'

type MongodbAddress = Extract<DatabaseAddress, { database: 'mongodb' }>

/** Payload's MongoDB adapter; what the server can do is found out before, by `inspectMongodb`. */
export function mongodb({ url, compatibility }: MongodbAddress): DatabaseAdapterObj<MongooseAdapter> {
  const stock = mongooseAdapter({
    url,
    // Unique natural keys hold from the first write on, so start waits for the indexes.
    ensureIndexes: true,
    connectOptions: { serverSelectionTimeoutMS: 5000 },
    ...limitsOf(compatibility),
  }) as DatabaseAdapterObj<MongooseAdapter>
  const isMongodb = compatibility === undefined
  const init = (args: Parameters<typeof stock.init>[0]): MongooseAdapter => {
    const adapter = withOwnIndexes(withTransactionsWhenSharded(stock.init(args)), isMongodb)
    return absentAsNull(boundedReads(isMongodb ? adapter : updatesInFull(adapter)))
  }
  return { ...stock, init }
}

/** A server that is none of MongoDB's may not know how to answer an update with some fields of the record: it gives all. */
function updatesInFull(adapter: MongooseAdapter): MongooseAdapter {
  const updateOne = adapter.updateOne.bind(adapter)
  adapter.updateOne = (args) => updateOne({ ...args, select: undefined } as unknown as typeof args)
  return adapter
}

function withOwnIndexes(adapter: MongooseAdapter, partial: boolean): MongooseAdapter {
  const init = adapter.init?.bind(adapter)
  adapter.init = async () => {
    await init?.()
    uniqueWhenPresent(adapter, partial)
  }
  return adapter
}

/** Payload switches transactions off without `replicaSet` in the address, but a sharded cluster has them and no such name. */
function withTransactionsWhenSharded(adapter: MongooseAdapter): MongooseAdapter {
  const { beginTransaction, transactionOptions } = adapter
  const connect = adapter.connect?.bind(adapter)
  adapter.connect = async (options) => {
    await connect?.(options)
    const hello = await adapter.connection.db?.command({ hello: 1 })
    if (hello?.['msg'] === 'isdbgrid') Object.assign(adapter, { beginTransaction, transactionOptions })
  }
  // The schema lies in the records here; what a later version must change comes as a migration of its own.
  adapter.migrate = async () => undefined
  return adapter
}
