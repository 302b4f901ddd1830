import { ValidationError } from 'payload'
import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { clashOf } from './hooks/clash.ts'
import type { NaturalKey } from './hooks/set-natural-key.ts'

/**
 * Makes the database report a taken natural key as setNaturalKey does. Two writers at once can both find a key free; the
 * unique index refuses the second, and without this would name an index that no person knows.
 */
export function reportClashes({ db, collections }: Payload): void {
  const { create, updateOne } = db
  db.create = (args) => create.call(db, args).catch((error: unknown) => rethrow(error, args))
  db.updateOne = (args) => updateOne.call(db, args).catch((error: unknown) => rethrow(error, args))

  function rethrow(error: unknown, { collection, data, req }: Write): never {
    const config = collections[collection]?.config
    const key = config?.custom['naturalKey'] as NaturalKey | undefined
    if (config && key && req?.t && isClash(error))
      throw clashOf(config, key.clashesOn(data), req as PayloadRequest)
    throw error
  }
}

type Write = { collection: CollectionSlug; data: Record<string, unknown>; req?: Partial<PayloadRequest> }

const isClash = (error: unknown): boolean =>
  error instanceof ValidationError && error.data.errors.some(({ path }) => path === 'naturalKey')
