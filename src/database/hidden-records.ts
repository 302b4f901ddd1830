import type { CollectionSlug, PayloadRequest } from 'payload'

type Within = Pick<PayloadRequest, 'transactionID'> | undefined

/** The ids of a collection's records that are not published or lie in the trash, `limit` the most, or all for 0. */
export type HiddenRecords = (collection: CollectionSlug, limit: number, req: Within) => Promise<string[]>
