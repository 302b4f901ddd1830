import { describe, expect, it } from '@jest/globals'
import { buildSchema } from 'graphql'
import { graphqlDocuments } from '../../src/server/api/graphql-documents.ts'

const documents = graphqlDocuments(buildSchema('type Query { leaders: [String] }'))

describe('a GraphQL document', () => {
  it('is read and checked once for each text', () => {
    const [first, second] = [documents.read('{ leaders }'), documents.read('{ leaders }')]
    expect(second).toBe(first)
    expect(documents.faultsOf(first)).toEqual([])
    expect(documents.faultsOf(first)).toBe(documents.faultsOf(second))
  })

  it('keeps its faults', () => {
    const wrong = documents.read('{ mayors }')
    const faults = documents.faultsOf(wrong)
    expect(faults).toMatchObject([{ message: expect.stringContaining('mayors') }])
    expect(documents.faultsOf(wrong)).toBe(faults)
  })

  it('is not kept when it is long, for many such would fill the memory', () => {
    const long = `{ leaders } #${'长'.repeat(10_000)}`
    expect(documents.read(long)).not.toBe(documents.read(long))
  })
})
