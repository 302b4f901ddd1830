import type { FieldHook, TextField } from 'payload'
import { slugOf } from '../../text/slug.ts'
import { idWhere } from '../id-where.ts'
import { say } from '../say.ts'
import { text } from './text.ts'
import type { Words } from './words.ts'

const HELP: Words = [
  '网址中的一段，由拼音生成，改名后不变',
  'Part of the address, made from pinyin; stays when the name changes',
]
const WRONG: Words = ['只能用小写字母、数字和连字符', 'Lower-case letters, digits and hyphens only']

type Fields = Record<string, unknown>
type Kind = NonNullable<Parameters<typeof slugOf>[1]>

/**
 * The pinyin address of a record, made once from the first of `parts` and kept on rename. When it is taken the next part
 * is put behind it, at last a number.
 */
export const slug = (kind: Kind, ...parts: string[]): TextField =>
  text('slug', ['网址名', 'Slug'], {
    script: 'kept',
    help: HELP,
    unique: true,
    index: true,
    admin: { position: 'sidebar', disableBulkEdit: true },
    hooks: { beforeChange: [makeSlug(kind, parts)] },
    validate: (value: string | null | undefined, { req }) =>
      !value || /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value) || say(req, WRONG),
  })

const makeSlug =
  (kind: Kind, parts: string[]): FieldHook =>
  async ({ collection, data, originalDoc, req, value }) => {
    if (value || !collection) return value as unknown
    const id = (originalDoc as { id?: string } | undefined)?.id
    const words = parts
      .map((part) => (data as Fields)[part])
      .map((word) => slugOf(typeof word === 'string' ? word : '', kind))
    for (const slug of choices(words)) {
      const holder = await idWhere(collection.slug, { slug: { equals: slug } }, req)
      if (holder === null || holder === id) return slug
    }
    return null
  }

/** `a`, `a-b`, `a-b-2`, `a-b-3` …; nothing when there is no first word. */
function* choices([first, ...rest]: string[]): Generator<string> {
  if (!first) return
  let slug = first
  yield slug
  for (const word of rest.filter((each) => each !== '')) yield (slug = `${slug}-${word}`)
  for (let number = 2; ; number++) yield `${slug}-${number}`
}
