import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { folds } from '../../src/text/fold.cases.ts'
import { fold } from '../../src/text/fold.ts'

describe('fold', () => {
  it.each(folds)('reads %j as %j', (written, folded) => {
    expect(fold(written)).toBe(folded)
  })

  it('keeps the length of any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length))
  })

  it('folds a folded text to itself', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)))
  })
})
