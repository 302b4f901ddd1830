import type { Collection, Document, IndexDescription } from 'mongodb'

/** A collection of our own, with its indexes from the first use on: made outside of any transaction, in which MongoDB makes none. */
export function indexedOnce<Kept extends Document>(
  collection: () => Collection<Kept>,
  indexes: IndexDescription[],
): () => Promise<Collection<Kept>> {
  let made: Promise<unknown> | undefined
  return async () => {
    made ??= collection().createIndexes(indexes)
    await made
    return collection()
  }
}
