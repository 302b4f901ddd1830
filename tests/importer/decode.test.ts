import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { decode } from '../../src/importer/decode/decode.ts'
import { readBytes } from '../../src/importer/decode/encoding.ts'
import { pages } from '../../src/importer/decode/html/html.cases.ts'
import { readHtml } from '../../src/importer/decode/html/html.ts'
import { cut } from '../../src/importer/model/span.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)
const utf8 = (text: string) => new TextEncoder().encode(text)
/** 街道 in each encoding. */
const JIEDAO = { gb18030: [0xbd, 0xd6, 0xb5, 0xc0], big5: [0xb5, 0xf3, 0xb9, 0x44] }

describe('readHtml', () => {
  it.each(pages)('$why', ({ html, text, chrome = [], tags = {} }) => {
    const page = readHtml(html)
    expect(page.text).toBe(text)
    expect(page.chrome.map((span) => cut(page.text, span).trim()).filter(Boolean)).toEqual(chrome)
    expect(page.tags).toEqual(tags)
  })

  it('never throws, whatever the mark-up', () => {
    const piece = fc.constantFrom(
      '<td>',
      '</p>',
      '<table>',
      '<br',
      '&#x;',
      '<div id=zoom>',
      '街道',
      '">',
      '<!--',
      '\u0000',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => readHtml(pieces.join('')).text.length >= 0),
    )
  })

  it('reads a page nested 500 elements deep', () => {
    expect(readHtml(`<body>${'<div>'.repeat(500)}底`).text).toBe('底\n')
  })
})

describe('readBytes', () => {
  const table: { why: string; input: Uint8Array; text: string; encoding: string }[] = [
    { why: 'UTF-8', input: utf8('街道'), text: '街道', encoding: 'utf-8' },
    {
      why: 'UTF-8 with a mark',
      input: bytes(0xef, 0xbb, 0xbf, ...utf8('街')),
      text: '街',
      encoding: 'utf-8',
    },
    { why: 'UTF-16 with a mark', input: bytes(0xff, 0xfe, 0x57, 0x88), text: '街', encoding: 'utf-16le' },
    { why: 'GBK', input: bytes(...JIEDAO.gb18030), text: '街道', encoding: 'gb18030' },
    {
      why: 'Big5 as its page declares',
      input: bytes(...utf8('<meta charset="big5">'), ...JIEDAO.big5),
      text: '<meta charset="big5">街道',
      encoding: 'big5',
    },
    {
      why: 'GBK where the page says gb2312',
      input: bytes(...utf8('<meta content="text/html; charset=gb2312">'), ...JIEDAO.gb18030),
      text: '<meta content="text/html; charset=gb2312">街道',
      encoding: 'gb18030',
    },
  ]
  it.each(table)('reads $why', ({ input, text, encoding }) => {
    expect(readBytes(input)).toEqual({ text, encoding })
  })
})

describe('decode', () => {
  it.each([
    { why: 'nothing', input: bytes(), code: 'decode/empty' },
    { why: 'a page without text', input: utf8('<html><body><img></body></html>'), code: 'decode/empty' },
    { why: 'binary rubbish', input: bytes(1, 2, 3, 0xff, 0x00, 0x80), code: 'decode/unknown-encoding' },
  ])('refuses $why with a message', async ({ input, code }) => {
    expect((await decode(input, 'x')).messages.map((message) => message.code)).toEqual([code])
  })
})
