import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { At, Bundle } from '../../src/importer/model/bundle.ts'
import { normalisations } from '../../src/importer/model/normalise.ts'
import { PLACES } from '../../src/importer/model/places.ts'
import { cut } from '../../src/importer/model/span.ts'
import { decode } from '../../src/importer/decode/decode.ts'
import { parse } from '../../src/importer/pipeline.ts'
import { documents } from '../support/documents.ts'

/** Every value of every document equals what its named normalisation makes of the text at its places. */
describe.each(documents)('%s', (file) => {
  const bytes = readFileSync(file)
  let text: string
  let bundle: Bundle
  beforeAll(async () => {
    text = (await decode(bytes, file)).source.text
    bundle = await parse(bytes, path.basename(file))
  })

  it('states only values that its places cut', () => {
    const wrong = places(bundle).flatMap(({ key, value, at }) => {
      const by = PLACES[key.replace(/\.\d+/gu, '.*')]
      const read = by ? normalisations[by](at.map((span) => cut(text, span))) : `no normalisation for ${key}`
      return JSON.stringify(read) === JSON.stringify(value) ? [] : [{ key, value, read }]
    })
    expect(wrong).toEqual([])
  })

  it('accounts for every character once', () => {
    const { characters, attributed, structure, chrome, unattributed } = bundle.coverage
    const rest = unattributed
      .map((span) => cut(text, span).replace(/\s/gu, '').length)
      .reduce((a, b) => a + b, 0)
    expect(attributed + structure + chrome + rest).toBe(characters)
  })

  it('parses to the same bundle again', async () => {
    expect(await parse(bytes, path.basename(file))).toEqual(bundle)
  })
})

function places(value: unknown, key = ''): { key: string; value: unknown; at: At[string] }[] {
  if (Array.isArray(value)) return value.flatMap((inner, index) => places(inner, `${key}.${index}`))
  if (value === null || typeof value !== 'object') return []
  const entries = Object.entries(value)
  const own = entries.flatMap(([name, inner]) => {
    if (name !== 'at') return []
    return Object.entries(inner as At).map(([field, at]) => ({
      key: `${key}.${field}`,
      value: dig(value, field),
      at,
    }))
  })
  const inner = entries.flatMap(([name, part]) =>
    name === 'at' ? [] : places(part, key ? `${key}.${name}` : name),
  )
  return [...own, ...inner]
}

const dig = (value: unknown, field: string): unknown =>
  field
    .split('.')
    .reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], value)
