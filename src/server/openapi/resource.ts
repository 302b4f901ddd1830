import type { FlattenedField, Payload, SanitizedCollectionConfig } from 'payload'
import type { Say, Words } from './words.ts'

/** One collection as the document speaks of it. */
export type Resource = {
  payload: Payload
  collection: SanitizedCollectionConfig
  /** Its fields, without those that never leave the server. */
  fields: FlattenedField[]
  /** The name of its schema, as in payload-types.ts: `WorkReport`. */
  type: string
  /** The beginning of its operationIds: `workReports`. */
  prefix: string
  one: Words
  many: Words
  tag: string
  /** Whether anybody may read what is published of it. */
  open: boolean
  /** The names of the fields that only who is logged in may read, or ask by. */
  closed: ReadonlySet<string>
  /** The names of the fields that an administrator may set. */
  writable: ReadonlySet<string>
  /** A published record of the seeds. */
  example: Record<string, unknown> | undefined
}

/** Said of what is answered to who is logged in alone. */
export const CLOSED = '须登录 · Only for who is logged in'

/** The name of the schema of a collection. */
export const typeOf = ({ slug, typescript }: SanitizedCollectionConfig): string =>
  typescript?.interface ?? pascal(slug)

/** `work-reports` → `workReports`. */
export const camel = (slug: string): string =>
  slug.replace(/-+(\w)/gu, (_, letter: string) => letter.toUpperCase())

const pascal = (slug: string): string => camel(`-${slug}`)

/** What a collection is called, one of it and all of it. */
export const labelsOf = ({ labels }: SanitizedCollectionConfig, say: Say): { one: Words; many: Words } => ({
  one: say(labels.singular),
  many: say(labels.plural),
})

/** A hidden field is stored and never shown: a hash, a token. */
export const isHidden = (field: FlattenedField): boolean => 'hidden' in field && field.hidden === true

/** Payload's own collections, which its admin uses. */
export const isInternal = ({ slug }: SanitizedCollectionConfig): boolean => slug.startsWith('payload-')

/** Content, and only content, has drafts. */
export const isContent = ({ versions }: SanitizedCollectionConfig): boolean => Boolean(versions?.drafts)
