import { readdir } from 'node:fs/promises'
import { basename } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { KeyTable } from '../../src/cms/natural-key/key-table.ts'

const folder = new URL('../../src/cms/natural-key/', import.meta.url)
const files = (await readdir(folder)).filter((name) => name.endsWith('.cases.ts')).sort()
const day = '2026-11-21'

for (const file of files) {
  const { default: table } = (await import(new URL(file, folder).href)) as { default: KeyTable<unknown> }
  const { of, keys, same = [], different = [] } = table
  describe(`the key of a ${basename(file, '.cases.ts')}`, () => {
    it.each(keys)('of %j is %j', (fields, key) => expect(of(fields, day)).toBe(key))
    if (same.length > 0) it.each(same)('is one for %j and %j', (a, b) => expect(of(a, day)).toBe(of(b, day)))
    if (different.length > 0)
      it.each(different)('differs between %j and %j', (a, b) => expect(of(a, day)).not.toBe(of(b, day)))
  })
}

it('has a table for each collection that has a key', () => {
  expect(files.map((file) => basename(file, '.cases.ts'))).toEqual([
    'city-plan',
    'department',
    'duty',
    'honor',
    'leader',
    'subdistrict',
    'task',
    'unit',
    'work-report',
  ])
})
