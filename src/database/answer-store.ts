import type { PayloadRequest } from 'payload'

type Within = Pick<PayloadRequest, 'transactionID'> | undefined

/** What was answered to the request that first came with a key; no answer yet while that request is under way. */
export type KeptAnswer = { fingerprint: string; answer: string | null }

/** Where answers are kept until they expire. Writes take part in the transaction of `req`. */
export type AnswerStore = {
  find: (key: string) => Promise<KeptAnswer | null>
  /** Takes a key that nobody has; false when somebody does, or is about to in another transaction. */
  claim: (key: string, fingerprint: string, expires: Date, req: Within) => Promise<boolean>
  keep: (key: string, answer: string, expires: Date, req: Within) => Promise<void>
  /** Gives the key back. */
  release: (key: string, req: Within) => Promise<void>
}
