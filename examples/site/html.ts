import { toScript } from './script.ts'
import type { Script } from './script.ts'

/** What the templates of this site are made of; `render` alone makes text of it. */
export type Html = { strings: readonly string[]; values: readonly Value[] }
/** An address of this site, to which `render` adds the script that the reader chose. */
type Link = { path: string }
/** Text that is HTML already, as the API gives a body. */
type Raw = { raw: string }
export type Value = Html | Link | Raw | string | number | null | undefined | false | readonly Value[]

/**
 * A template. What stands in it is this site's own wording, and is shown in the reader's script; what is put into it is
 * content: escaped, and otherwise as the API gave it. Attributes must be quoted.
 */
export const html = (strings: readonly string[], ...values: Value[]): Html => ({ strings, values })

/** Wording of this site that is no template, such as its name. */
export const own = (text: string): Html => html([escape(text)])

/** Marks an address within this site, such as `/plans`. */
export const link = (path: string): Link => ({ path })

/** Puts in HTML that the API made, which escapes all text in it. */
export const raw = (text: string): Raw => ({ raw: text })

/** The value's items with something between them. */
export const joined = (items: readonly Value[], between: Value): Value[] =>
  items.flatMap((item, at) => (at === 0 ? [item] : [between, item]))

/** The HTML as text, in one script. */
export function render(value: Value, script: Script): string {
  if (value === null || value === undefined || value === false) return ''
  if (typeof value === 'string' || typeof value === 'number') return escape(String(value))
  if (isList(value)) return value.map((each) => render(each, script)).join('')
  if ('raw' in value) return value.raw
  if ('path' in value) return escape(script === 'hant' ? `/hant${value.path}` : value.path)
  return value.strings
    .map(
      (own, at) => toScript(own, script) + (at < value.values.length ? render(value.values[at], script) : ''),
    )
    .join('')
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value)

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
