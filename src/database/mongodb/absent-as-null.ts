import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { buildVersionCollectionFields } from 'payload'
import type { CollectionSlug, FlattenedField, SelectType } from 'payload'
import { wrapMethods } from '../wrap-methods.ts'
import type { Method } from '../wrap-methods.ts'
import { fillAbsent } from './fill-absent.ts'

/** `createVersion` calls its collection by another name. */
type Read = { collection?: CollectionSlug; collectionSlug?: CollectionSlug; select?: SelectType }

const ofRecords = [
  'create',
  'deleteOne',
  'find',
  'findOne',
  'queryDrafts',
  'updateMany',
  'updateOne',
] as const
const ofVersions = ['createVersion', 'findVersions', 'updateVersion'] as const

/** Gives what is read the shape that it has on SQLite: MongoDB leaves out the key of a value that was never stored. */
export function absentAsNull(adapter: MongooseAdapter): MongooseAdapter {
  const fieldsOf = (slug: CollectionSlug) => adapter.payload.collections[slug].config.flattenedFields
  wrapMethods(adapter, ofRecords, filled(fieldsOf))
  wrapMethods(adapter, ofVersions, filled(versionFieldsOf))
  return adapter

  function versionFieldsOf(slug: CollectionSlug): FlattenedField[] {
    return buildVersionCollectionFields(
      adapter.payload.config,
      adapter.payload.collections[slug].config,
      true,
    )
  }
}

/** Fills what a method gives; `fields` are those of a collection. */
const filled =
  (fields: (slug: CollectionSlug) => FlattenedField[]) =>
  (method: Method): Method =>
  async (args: Read) => {
    const result = await method(args as never)
    const slug = args.collection ?? args.collectionSlug
    const own = slug ? fields(slug) : []
    for (const doc of docsIn(result)) fillAbsent(doc, own, args.select)
    return result
  }

type Doc = Record<string, unknown>

/** One record, several, a page of them, or nothing. */
function docsIn(result: unknown): Doc[] {
  if (typeof result !== 'object' || result === null) return []
  if (Array.isArray(result)) return result as Doc[]
  return 'docs' in result && Array.isArray(result.docs) ? (result.docs as Doc[]) : [result as Doc]
}
