import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import type { Field } from 'payload'
import { collections } from '../../collections/index.ts'

const rows = [...readFileSync('docs/glossary.md', 'utf8').matchAll(/^\| ([^|]+?) +\| `([^`]+)` +\|/gmu)].map(
  ([, words = '', name = '']) => ({ words: words.split(' / '), name }),
)
const stored = collections('uploads')

describe('the glossary', () => {
  it('has a row for every collection of content', () => {
    const named = rows.map(({ name }) => name)
    for (const { slug, versions } of stored) if (versions) expect(named).toContain(slug)
  })

  it('has a row for every field of content, once for those that several collections share', () => {
    const named = new Set(rows.map(({ name }) => name.split('.').at(-1)))
    const fields = stored.filter(({ versions }) => versions).flatMap((each) => namesIn(each.fields))
    expect(fields.filter((name) => !named.has(name) && !PLAIN.has(name))).toEqual([])
  })

  it.each(rows)('$name is called in the admin as the glossary says first: $words', ({ words, name }) => {
    const [slug = '', field] = name.split('.')
    const collection = stored.find((one) => one.slug === slug)
    expect(collection).toBeDefined()
    const label = field ? labelOf(collection?.fields ?? [], field) : collection?.labels?.singular
    expect((label as Record<string, string> | undefined)?.['zh']).toBe(words[0])
  })
})

/** Say what they are by themselves, or are the name of the collection that they lead to. */
const PLAIN = new Set(['name', 'title', 'text', 'subdistrict', 'plan', 'workReports'])

const namesIn = (fields: Field[]): string[] =>
  fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => namesIn(tab.fields))
    return 'name' in field ? [field.name] : []
  })

/** Tabs only arrange fields; they are looked through. */
function labelOf(fields: Field[], name: string): unknown {
  for (const field of fields) {
    if (field.type === 'tabs')
      for (const tab of field.tabs) {
        const found = labelOf(tab.fields, name)
        if (found) return found
      }
    else if ('name' in field && field.name === name) return field.label
  }
  return undefined
}
