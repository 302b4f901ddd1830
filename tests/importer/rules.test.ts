import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { fold } from '../../src/text/fold.ts'
import type { Cases } from '../../src/importer/model/cases.ts'
import { apply } from '../../src/importer/model/rule.ts'
import { caseTables } from '../support/case-tables.ts'
import { withoutPlaces } from '../support/without-places.ts'

const tables = await caseTables<Cases<unknown>>('src/importer')

/** Runs the table of every rule: what it reads, what it refuses, and that its id is its file's name. */
describe.each(tables.filter(({ table }) => table?.rule))('$file', ({ file, table }) => {
  if (!table) return
  const { rule, reads, refuses } = table
  const values = (text: string) =>
    apply(rule, { text, folded: fold(text) }).map(({ value }) => withoutPlaces(value))

  it('belongs to the rule of its name', () => {
    expect(path.basename(file, '.cases.ts')).toBe(rule.id)
  })
  it.each(reads)('reads %j', (text, ...expected) => {
    expect(values(text)).toEqual(expected)
  })
  if (refuses.length) {
    it.each(refuses)('refuses %j', (text) => {
      expect(values(text)).toEqual([])
    })
  }
})
