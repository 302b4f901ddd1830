import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { ClientSession, Collection } from 'mongodb'
import { KEPT_CHANGES } from '../change-store.ts'
import type { NotedChange } from './public-changes.ts'

/** How many are numbered in one transaction. */
const MOST = 1000

type Counter = { _id: string; number: number }

/**
 * Gives the changes that are committed by now the next numbers, and drops the oldest. Whoever numbers takes the counter in
 * the same transaction, so that of two instances one waits for the other and no number appears below one that was read;
 * writers of content never meet there.
 */
export async function numberChanges(
  adapter: MongooseAdapter,
  changes: Collection<NotedChange>,
): Promise<void> {
  if ((await changes.findOne({ number: null })) === null) return
  const counters = adapter.connection.collection('counters') as unknown as Collection<Counter>
  if (adapter.transactionOptions === false) return number(undefined)
  const session = adapter.connection.getClient().startSession()
  try {
    await session.withTransaction(() => number(session))
  } finally {
    await session.endSession()
  }

  async function number(within: ClientSession | undefined): Promise<void> {
    const options = within ? { session: within } : {}
    const waiting = await changes
      .find({ number: null }, { ...options, projection: { _id: 1 } })
      .sort({ _id: 1 })
      .limit(MOST)
      .toArray()
    if (waiting.length === 0) return
    const counter = await counters.findOneAndUpdate(
      { _id: 'changes' },
      { $inc: { number: waiting.length } },
      { ...options, upsert: true, returnDocument: 'after' },
    )
    const last = counter?.number ?? waiting.length
    const updates = waiting.map(({ _id }, at) => ({
      updateOne: {
        filter: { _id, number: null },
        update: { $set: { number: last - waiting.length + at + 1 } },
      },
    }))
    await changes.bulkWrite(updates, options)
    await changes.deleteMany({ number: { $lte: last - KEPT_CHANGES } }, options)
  }
}
