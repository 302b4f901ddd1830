import type { CollectionAfterOperationHook, CollectionBeforeOperationHook } from 'payload'

type Select = Record<string, unknown>
type Args = { select?: Select; [ADDED]?: boolean }
type Doc = { body?: unknown }

/** Marks the arguments of a read for which the body was loaded without having been asked for. */
const ADDED = Symbol('body was added to select')

/** Loads the body when `select` names `bodyHtml`, and tells bodyAsHtml that it is wanted. */
export const selectBodyForHtml: CollectionBeforeOperationHook = ({
  args,
  collection,
  context,
  operation,
}) => {
  const { select } = args as Args
  if (operation !== 'read' || !isTrue(select?.['bodyHtml'])) return args
  context[`bodyHtml ${collection.slug}`] = true
  const wanted: Args = { select: { ...select, body: true }, [ADDED]: !isTrue(select?.['body']) }
  return Object.assign({}, args, wanted)
}

/** Leaves out the body that only selectBodyForHtml asked for. */
export const dropAddedBody: CollectionAfterOperationHook = ({ args, req, result }) => {
  const read = result as Doc & { docs?: Doc[] }
  // GraphQL converts after this, and answers with nothing but the fields of the query.
  if (!(args as Args)[ADDED] || req.payloadAPI === 'GraphQL') return read
  for (const doc of read.docs ?? [read]) delete doc.body
  return read
}

const isTrue = (value: unknown): boolean => value === true || value === 'true'
