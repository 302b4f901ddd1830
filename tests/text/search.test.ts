import { describe, expect, it } from '@jest/globals'
import { cases as names } from '../../src/text/search-pinyin.cases.ts'
import { searchPinyin } from '../../src/text/search-pinyin.ts'
import { queries, texts } from '../../src/text/search-terms.cases.ts'
import { BREAK, searchTerms, searchWords } from '../../src/text/search-terms.ts'
import { asked, kept } from '../../src/text/word-starts.cases.ts'
import { wordStart, wordStarts } from '../../src/text/word-starts.ts'

describe('a text', () => {
  it.each(texts)('%s is found by %j', (text, terms) => expect(searchTerms(text)).toEqual(terms))
})

describe('a query', () => {
  it.each(queries)('%s looks for %j', (query, words) =>
    expect(searchWords(query).map(({ terms, prefix }) => terms.join(' ') + (prefix ? '*' : ''))).toEqual(
      words,
    ),
  )
})

describe('a name', () => {
  it.each(names)('%s (%s) is found by %j and not by %j', (name, kind, found, not) => {
    const typed = searchPinyin(name, kind)
    expect(typed).toEqual(expect.arrayContaining(found))
    for (const each of not) expect(typed).not.toContain(each)
  })
})

describe('the beginnings of words', () => {
  const marked = (starts: string): string => starts.replaceAll(/\S+/gu, (start) => start + BREAK)

  it.each(kept)('of %j are %j', (terms, starts) => expect(wordStarts(terms)).toBe(marked(starts)))

  it.each(asked)('a query %s is %s of them', (query, start) => {
    const [word] = searchWords(query)
    expect(word && wordStart(word)).toBe(start && marked(start))
  })
})
