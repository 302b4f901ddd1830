import type { CollectionAfterReadHook } from 'payload'

/** Leaves `taskRows` out of every answer: it is input only, and Payload would show it as an empty list. */
export const dropTaskRows: CollectionAfterReadHook = ({ doc }) => {
  delete (doc as { taskRows?: unknown }).taskRows
  return doc as unknown
}
