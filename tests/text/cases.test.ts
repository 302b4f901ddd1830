import { readdir } from 'node:fs/promises'
import { basename } from 'node:path'
import { describe, expect, it } from '@jest/globals'

type CaseFile = { run: (input: unknown) => unknown; cases: [unknown, unknown][] }

const folder = new URL('../../src/text/', import.meta.url)
const names = (await readdir(folder)).sort()
/** Tables of another form, run by tests of their own beside this one. */
const OTHERS = new Set([
  'fold.cases.ts',
  'search-pinyin.cases.ts',
  'search-terms.cases.ts',
  'word-starts.cases.ts',
])
const tables = names.filter((name) => name.endsWith('.cases.ts') && !OTHERS.has(name))

for (const name of tables) {
  const { run, cases } = (await import(new URL(name, folder).href)) as CaseFile
  describe(basename(name, '.cases.ts'), () => {
    it.each(cases)('reads %j as %j', (input, output) => {
      expect(run(input)).toEqual(output)
    })
  })
}

it('has a table beside every file', () => {
  const files = names.filter((name) => !name.endsWith('.cases.ts')).map((name) => basename(name, '.ts'))
  expect(files.filter((file) => !names.includes(`${file}.cases.ts`))).toEqual([])
})
