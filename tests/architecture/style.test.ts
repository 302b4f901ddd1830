import { describe, expect, it } from '@jest/globals'
import { sources } from './sources.ts'

const all = sources()

describe('every source', () => {
  it('is small: half of them within 60 lines, none over 200', () => {
    const sizes = all
      .map(({ file, text }) => ({ file, lines: text.split('\n').length - 1 }))
      .sort((a, b) => a.lines - b.lines)
    expect(sizes[Math.floor(sizes.length / 2)]?.lines).toBeLessThanOrEqual(60)
    expect(sizes.filter(({ lines }) => lines > 200)).toEqual([])
  })

  it('has a name in kebab-case, in a folder that says what it holds', () => {
    const wrong = all.filter(
      ({ file }) =>
        /\/(?:utils?|helpers?|common|misc|lib|shared)\//u.test(file) ||
        !file
          .split('/')
          .every((part) =>
            /^(?:\((?:payload)\)|\[\[\.\.\.segments\]\]|[a-z0-9]+(?:[-.][a-z0-9]+)*)$/u.test(part),
          ),
    )
    expect(wrong.map(({ file }) => file)).toEqual([])
  })

  it('is finished', () => {
    const marks = /\b(?:TODO|FIXME|HACK|XXX)\b|@ts-(?:ignore|nocheck|expect-error)|\bas any\b/u
    expect(all.filter(({ text }) => marks.test(text)).map(({ file }) => file)).toEqual([])
  })

  it('switches no lint rule off without saying why', () => {
    const wrong = all.filter(({ text }) =>
      text.split('\n').some((line) => line.includes('eslint-disable') && !line.includes(' -- ')),
    )
    expect(wrong.map(({ file }) => file)).toEqual([])
  })
})
