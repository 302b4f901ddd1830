import { describe, expect, it } from '@jest/globals'
import type { FlattenedField } from 'payload'
import { jiedaoConfig } from '../../payload.config.ts'
import { nobody } from '../../src/cms/access/nobody.ts'
import { signedIn } from '../../src/cms/access/signed-in.ts'
import { convertRecord } from '../../src/cms/script/convert-record.ts'
import { announceScriptOfRead } from '../../src/cms/script/announce-script.ts'
import { cases } from '../../src/cms/script/wanted-script.cases.ts'
import { wantedScript } from '../../src/cms/script/wanted-script.ts'
import { readEnv } from '../../src/env.ts'

describe('the script that a reader asks for', () => {
  it.each(cases)('%s', (_, query, language, script) => {
    expect(wantedScript(query, language)).toBe(script)
  })
})

const { collections } = await jiedaoConfig(readEnv({ NODE_ENV: 'test', DATABASE_URL: '' }))
/** Nobody reads these without logging in. */
const CLOSED = [
  ...['imports', 'source-documents', 'source-files', 'users'],
  ...['webhooks', 'webhook-deliveries'],
]
const open = collections.filter(({ slug }) => !slug.startsWith('payload-') && !CLOSED.includes(slug))
/** Payload adds these to files: names and addresses. */
const OF_FILES = ['filename', 'mimeType', 'thumbnailURL', 'url', 'sizes']

describe.each(open.map((collection) => [collection.slug, collection] as const))('%s', (_, collection) => {
  it('says of each text that anybody may read whether it is prose or a name', () => {
    const { flattenedFields, upload } = collection
    const fields = flattenedFields.filter(({ name }) => !upload || !OF_FILES.includes(name))
    expect(unclassified(fields)).toEqual([])
  })

  it('is read in the script that is asked for', () => {
    expect(collection.hooks.afterRead).toContain(convertRecord)
    expect(collection.hooks.beforeOperation).toContain(announceScriptOfRead)
  })
})

function unclassified(fields: readonly FlattenedField[], above = ''): string[] {
  return fields.flatMap((field) => {
    const read = 'access' in field ? field.access?.read : undefined
    if (read === signedIn || read === nobody) return []
    const path = `${above}${field.name}`
    if ('flattenedFields' in field) return unclassified(field.flattenedFields, `${path}.`)
    const isText = field.name !== 'id' && (field.type === 'text' || field.type === 'textarea')
    return isText && !['converted', 'kept'].includes(String(field.custom?.['script'])) ? [path] : []
  })
}
