import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import type { Payload, PayloadRequest } from 'payload'
import type { StoredRow } from '../cms/on-stored.ts'
import { changeStore } from '../database/index.ts'
import { publicRecord } from './public-record.ts'
import { followed } from './what.ts'

/** Kept in Payload's key-value store. */
const KEY = 'jiedao:changes'
/** How many records are read at a time. */
const PAGE = 500

/**
 * Looks once at what a database holds that was filled before there was a feed, so that the first change of a record is told
 * as what it is. What is public already is no change.
 */
export async function startFeed(payload: Payload): Promise<void> {
  if (await payload.kv.has(KEY)) return
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    for (const collection of followed(payload)) await fill(collection, req)
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
  await payload.kv.set(KEY, { at: new Date().toISOString() })
}

async function fill(collection: ReturnType<typeof followed>[number], req: PayloadRequest): Promise<void> {
  const store = await changeStore(req.payload)
  for (let after = ''; ;) {
    const { docs } = await req.payload.db.find<StoredRow>({
      collection,
      joins: false as never,
      limit: PAGE,
      pagination: false,
      req,
      sort: 'id',
      where: after === '' ? {} : { id: { greater_than: after } },
    })
    for (const row of docs) {
      const entry = await publicRecord(collection, row, req)
      if (entry) await store.put(entry, req)
    }
    const last = docs.at(-1)
    if (!last || docs.length < PAGE) return
    after = last.id
  }
}
