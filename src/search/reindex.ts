import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { searchStore } from '../database/index.ts'
import { entryOf } from './entry-of.ts'
import type { Row } from './entry-of.ts'
import { searchedCollections } from './what.ts'

type Progress = { step: () => void; stop: () => void }

/** How many records are read at a time. */
const PAGE = 500

/**
 * Makes the whole search index anew in one transaction, so that a search in between finds what it found before. `start`
 * hears how many records there are and gives what hears of each that is done. Returns how many can be found.
 */
export async function reindex(
  payload: Payload,
  start: (records: number) => Promise<Progress>,
): Promise<number> {
  const req = await createLocalReq({}, payload)
  const transactionID = await payload.db.beginTransaction()
  if (transactionID !== null) req.transactionID = transactionID
  try {
    const counts = await Promise.all(
      searchedCollections.map((collection) => payload.db.count({ collection, req })),
    )
    const progress = await start(counts.reduce((sum, { totalDocs }) => sum + totalDocs, 0))
    const kept = await fill(payload, req, progress.step).finally(progress.stop)
    if (transactionID !== null) await payload.db.commitTransaction(transactionID)
    return kept
  } catch (error) {
    if (transactionID !== null) await payload.db.rollbackTransaction(transactionID)
    throw error
  }
}

async function fill(
  payload: Payload,
  req: Awaited<ReturnType<typeof createLocalReq>>,
  done: () => void,
): Promise<number> {
  const store = await searchStore(payload)
  await store.clear(req)
  let kept = 0
  for (const collection of searchedCollections) {
    let after = ''
    for (;;) {
      const { docs } = await payload.db.find<Row>({
        collection,
        joins: false as never,
        limit: PAGE,
        pagination: false,
        req,
        sort: 'id',
        where: after === '' ? {} : { id: { greater_than: after } },
      })
      for (const row of docs) {
        const entry = entryOf(collection, row)
        if (entry) await store.put(entry, req)
        if (entry) kept++
        done()
      }
      const last = docs.at(-1)
      if (!last || docs.length < PAGE) break
      after = last.id
    }
  }
  return kept
}
