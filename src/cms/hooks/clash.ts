import { ValidationError } from 'payload'
import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { getTranslation } from '@payloadcms/translations'
import { say } from '../say.ts'

/** The error for a record that exists already, on a field of the person's, in the language of the request. */
export function clashOf(
  collection: SanitizedCollectionConfig,
  path: string,
  req: PayloadRequest,
): ValidationError {
  const label = String(getTranslation(collection.labels.singular, req.i18n))
  const message = say(req, [
    `已有同样的${label}，请修改原有的记录`,
    `This ${label.toLowerCase()} exists already; change that record instead`,
    `已有同樣的${label}，請修改原有的記錄`,
  ])
  return new ValidationError(
    { collection: collection.slug, errors: [{ message, path, label: labelOf(collection, path, req) }] },
    req.t,
  )
}

function labelOf(
  { flattenedFields }: SanitizedCollectionConfig,
  path: string,
  { i18n }: PayloadRequest,
): string {
  const field = flattenedFields.find(({ name }) => name === path)
  return field && 'label' in field && field.label ? String(getTranslation(field.label, i18n)) : path
}
