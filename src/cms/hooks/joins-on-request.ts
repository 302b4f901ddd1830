import type { CollectionBeforeOperationHook } from 'payload'

/** Reads joins only when the query names them: what an image stands in is of no use to who is shown the image. */
export const joinsOnRequest: CollectionBeforeOperationHook = ({ args, operation }) => {
  const { joins } = args as { joins?: unknown }
  return operation === 'read' && joins === undefined ? ({ ...args, joins: false } as typeof args) : args
}
