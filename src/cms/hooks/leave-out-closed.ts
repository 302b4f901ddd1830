import type { CollectionBeforeOperationHook, SanitizedCollectionConfig } from 'payload'
import { getSelectMode } from 'payload/shared'
import { signedIn } from '../access/signed-in.ts'

type Select = Record<string, unknown>

/**
 * Loads nothing that an anonymous reader may not read anyway: without it the places of every imported value are fetched,
 * parsed, walked through and thrown away, for each record. A query that names its fields stays as it is.
 */
export const leaveOutClosed: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  const { select } = args as { select?: Select }
  if (operation !== 'read' || overrideAccess || req.user) return args
  if (select && getSelectMode(select as never) === 'include') return args
  return { ...args, select: { ...select, ...closedOf(collection) } } as typeof args
}

function closedOf(collection: SanitizedCollectionConfig): Select {
  const found = closed.get(collection) ?? closedFields(collection)
  closed.set(collection, found)
  return found
}

const closed = new WeakMap<SanitizedCollectionConfig, Select>()

const closedFields = ({ flattenedFields }: SanitizedCollectionConfig): Select =>
  Object.fromEntries(
    flattenedFields.flatMap((field) =>
      'access' in field && field.access?.read === signedIn ? [[field.name, false] as const] : [],
    ),
  )
