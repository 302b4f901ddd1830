import { describe, expect, it } from '@jest/globals'
import { parse } from '../../src/importer/pipeline.ts'
import { docxOf, paragraph } from '../support/docx.ts'
import { zipOf } from '../support/zip.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const MIB = 2 ** 20

/** Documents that no office writes → the one message that they earn; made when the test runs. */
const hostile: [what: string, make: () => Uint8Array, code: string, said: RegExp][] = [
  ['a file of 65 MiB', () => new Uint8Array(65 * MIB), 'decode/too-large', /68,157,440.*67,108,864/u],
  [
    'a text of 30 MB',
    () => utf8('街道工作总结。\n'.repeat(30e6 / 22)),
    'decode/too-long',
    /10,909,088.*8,000,000/u,
  ],
  ['a line of 5 MB', () => utf8('街道'.repeat(5e6 / 6)), 'decode/line-too-long', /1,666,666.*500,000/u],
  [
    'a page nested 20,000 deep',
    () => utf8(`<body>${'<div>'.repeat(20_000)}底`),
    'decode/too-deep',
    /513.*512/u,
  ],
  [
    'a page of formatting never closed',
    () =>
      utf8(
        `<body>${Array.from({ length: 9_000 }, (_, i) => `<b id=${i}>`).join('')}${'<p>街'.repeat(9_000)}`,
      ),
    'decode/too-deep',
    /513.*512/u,
  ],
  [
    'a page of 500,000 elements',
    () => utf8(`<body>${'<br>'.repeat(500_000)}`),
    'decode/too-many-elements',
    /400,001.*400,000/u,
  ],
  [
    'a DOCX that inflates to 100 MiB',
    () => docxOf('\u0020'.repeat(100 * MIB)),
    'decode/expands',
    /超过上限/u,
  ],
  [
    'a DOCX of elements nested 20,000 deep',
    () => docxOf('<w:sdt>'.repeat(20_000)),
    'decode/too-deep',
    /513.*512/u,
  ],
  [
    'a DOCX with a table of a million cells',
    () =>
      docxOf(
        `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000000"/></w:tcPr>${paragraph('甲')}</w:tc><w:tc>${paragraph('乙')}</w:tc></w:tr></w:tbl>`,
      ),
    'decode/too-many-cells',
    /1,000,000.*200,000/u,
  ],
  [
    'a DOCX of 6,000 files',
    () => zipOf(Object.fromEntries(Array.from({ length: 6_000 }, (_, i) => [`word/${i}`, '']))),
    'decode/too-many-entries',
    /6,000.*5,000/u,
  ],
]

describe('the limits of a document', () => {
  it.each(hostile)('refuse %s with the limit and what was found', async (_, make, code, said) => {
    const bytes = make()
    const { messages, kind } = await parse(bytes, 'hostile')
    expect({ kind, codes: messages.map((message) => message.code) }).toEqual({ kind: 'none', codes: [code] })
    expect(messages[0]?.text).toMatch(said)
  })
})
