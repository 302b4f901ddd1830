import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Collection } from 'mongodb'
import type { AnswerStore } from '../answer-store.ts'
import { errorCode } from '../error-code.ts'
import { indexedOnce } from './indexed-once.ts'
import { sessionOf } from './session-of.ts'

type Kept = { _id: string; fingerprint: string; answer: string | null; expires: Date }

/** Answers in a collection of their own, from which MongoDB takes what has expired. */
export function mongodbAnswers(adapter: MongooseAdapter): AnswerStore {
  const answers = indexedOnce(
    () => adapter.connection.collection('kept_answers') as unknown as Collection<Kept>,
    [{ key: { expires: 1 }, expireAfterSeconds: 0 }],
  )
  return {
    find: async (key) => {
      const found = await (await answers()).findOne({ _id: key, expires: { $gt: new Date() } })
      return found && { fingerprint: found.fingerprint, answer: found.answer }
    },
    claim: async (key, fingerprint, expires, req) => {
      const [collection, options] = [await answers(), await sessionOf(adapter, req)]
      // MongoDB itself looks for what has expired once a minute.
      await collection.deleteOne({ _id: key, expires: { $lte: new Date() } })
      try {
        await collection.insertOne({ _id: key, fingerprint, answer: null, expires }, options)
        return true
      } catch (error) {
        if (TAKEN.has(errorCode(error))) return false
        throw error
      }
    },
    keep: async (key, answer, expires, req) => {
      const options = await sessionOf(adapter, req)
      await (await answers()).updateOne({ _id: key }, { $set: { answer, expires } }, options)
    },
    release: async (key, req) => {
      await (await answers()).deleteOne({ _id: key }, await sessionOf(adapter, req))
    },
  }
}

/** Somebody has the key; or another transaction, which has not ended yet, is taking it. */
const TAKEN = new Set(['11000', '112'])
