import type { Payload } from 'payload'
import { changeStore } from '../database/index.ts'

/** The number of the newest change in the feed, 0 without any. */
export async function headOf(payload: Payload): Promise<number> {
  const store = await changeStore(payload)
  return (await store.since({ after: Number.MAX_SAFE_INTEGER, collections: null, limit: 1 })).last
}
