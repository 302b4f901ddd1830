import { ValidationError } from 'payload'
import type { FieldHook, PayloadRequest } from 'payload'
import { getTranslation } from '@payloadcms/translations'
import { knownIds } from '../access/readable-ids.ts'
import type { Words } from '../fields/words.ts'
import { idsOf } from '../id-of.ts'
import { say } from '../say.ts'

/**
 * Refuses a new link to a record that is not there, and one to a record that the writer may not read in the same words, so
 * that a write does not tell which ids there are. What is stored already stays, and what the importer writes is not asked
 * about. No validation, for a draft is not validated.
 */
export const refuseUnknown: FieldHook = async ({
  field,
  overrideAccess,
  previousValue,
  req,
  value,
  ...at
}) => {
  if (overrideAccess || value === null || value === undefined) return
  if (!field || !('relationTo' in field) || typeof field.relationTo !== 'string') return
  const stored = new Set(idsOf(previousValue))
  const given = (field.hasMany ? [value].flat() : [value]) as unknown[]
  const added = given.filter((id) => typeof id !== 'string' || !stored.has(id))
  const ids = added.filter((id) => typeof id === 'string')
  if (added.length > MOST) throw refused(TOO_MANY)
  if (ids.length < added.length) throw refused(UNKNOWN)
  const known = await knownIds(req, field.relationTo, ids)
  if (!ids.every((id) => known.has(id))) throw refused(UNKNOWN)

  function refused(words: Words): ValidationError {
    const error = { message: say(req, words), path: at.path.join('.'), label: labelOf(req, field) }
    return new ValidationError(
      { ...(at.collection && { collection: at.collection.slug }), errors: [error] },
      req.t,
    )
  }
}

const labelOf = ({ i18n }: PayloadRequest, field: Parameters<FieldHook>[0]['field']): string =>
  'label' in field && field.label ? String(getTranslation(field.label, i18n)) : ''

/** More ids in one question than any link has, and fewer than the variables that SQLite takes. */
const MOST = 10_000
const TOO_MANY = [`一次最多新加 ${String(MOST)} 条`, `At most ${String(MOST)} new ones at once`] as const
const UNKNOWN = [
  '没有这条记录，或无权查看',
  'There is no such record, or you may not see it',
  '沒有這條記錄，或無權查看',
] as const
