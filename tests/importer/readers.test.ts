import { describe, expect, it } from '@jest/globals'
import type { Readings } from '../../src/importer/model/cases.ts'
import { readDocument } from '../support/read-document.ts'
import { caseTables } from '../support/case-tables.ts'
import { withoutPlaces } from '../support/without-places.ts'

const tables = await caseTables<Readings>('src/importer')

/** Runs the tables of the readers of whole documents. */
describe.each(tables.filter(({ table }) => table?.reader))('$file', ({ table }) => {
  it.each(table?.readings ?? [])('reads %j', (text, expected) => {
    expect(withoutPlaces(table?.reader(readDocument(text)))).toEqual(expected)
  })
})
