import { describe, expect, it } from '@jest/globals'
import { decode } from '../../src/importer/decode/decode.ts'
import { papers } from '../../src/importer/decode/markdown/markdown.cases.ts'
import { readMarkdown } from '../../src/importer/decode/markdown/markdown.ts'

const decoded = (text: string, name: string) => decode(new TextEncoder().encode(text), name)

describe('Markdown', () => {
  it.each(papers)('$why', async ({ markdown, text, tags = {} }) => {
    const page = await readMarkdown(markdown)
    expect({ text: page.text, tags: page.tags }).toEqual({ text, tags })
  })

  it('is known by its name, since any text may look like it', async () => {
    expect((await decoded('# 概况', 'a.md')).source.text).toBe('概况\n')
    expect((await decoded('# 概况', 'a.txt')).source.text).toBe('# 概况')
  })

  it.each([
    ['nested 5,000 quotations deep', '>'.repeat(5_000), 'decode/too-deep'],
    ['nested by 5,000 marks of lists', '- '.repeat(5_000), 'decode/too-deep'],
    ['nested by indents', `${' '.repeat(900)}- 甲`, 'decode/too-deep'],
    ['of 1,000,001 characters', '街'.repeat(1_000_001), 'decode/too-long'],
  ])('is refused when %s', async (_, text, code) => {
    expect((await decoded(text, 'a.md')).messages).toMatchObject([{ code }])
  })

  it.each([
    ['brackets', '['.repeat(50_000)],
    ['stars', '*甲 '.repeat(30_000)],
    ['marks of code', Array.from({ length: 400 }, (_, i) => `${'\u0060'.repeat(i + 1)} `).join('')],
    ['bars', '|甲'.repeat(30_000)],
  ])('of nothing but %s is read in time', async (_, text) => {
    expect((await readMarkdown(text)).text).not.toBe('')
  })
})
