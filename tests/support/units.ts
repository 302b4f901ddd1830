import type { Payload, PayloadRequest } from 'payload'

/** Creates a published 单位 with this name, in the transaction of `req` when there is one. */
export async function createUnit(
  payload: Payload,
  name: string,
  req?: Partial<PayloadRequest>,
): Promise<void> {
  const data = { name, _status: 'published' as const }
  await payload.create({ collection: 'units', data, overrideAccess: true, ...(req && { req }) })
}

/** How many 单位 whose name begins with `start` are stored, in the transaction of `req` when there is one. */
export async function countUnits(
  payload: Payload,
  start: string,
  req?: Partial<PayloadRequest>,
): Promise<number> {
  const where = { name: { like: start } }
  const { totalDocs } = await payload.count({
    collection: 'units',
    where,
    overrideAccess: true,
    ...(req && { req }),
  })
  return totalDocs
}

/** Begins a transaction, as an import does for one document; the result is passed on as `req`. */
export async function begin(payload: Payload): Promise<{ transactionID: string | number }> {
  const transactionID = await payload.db.beginTransaction()
  if (transactionID === null) throw new Error('this database has no transactions')
  return { transactionID }
}
