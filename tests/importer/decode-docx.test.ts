import { describe, expect, it } from '@jest/globals'
import { decode } from '../../src/importer/decode/decode.ts'
import { documents } from '../../src/importer/decode/docx/docx.cases.ts'
import { readDocx } from '../../src/importer/decode/docx/docx.ts'
import { lists } from '../../src/importer/decode/docx/numbering.cases.ts'
import { numberFormats } from '../../src/importer/decode/docx/number-format.cases.ts'
import { formatNumber } from '../../src/importer/decode/docx/number-format.ts'
import { cut } from '../../src/importer/model/span.ts'
import { docxOf, paragraph } from '../support/docx.ts'
import { zipOf } from '../support/zip.ts'

const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main'

describe('a DOCX', () => {
  it.each([...documents, ...lists])('$why', async ({ body, numbering, styles, text, chrome = [] }) => {
    const page = await readDocx(docxOf(body, { ...(numbering && { numbering }), ...(styles && { styles }) }))
    expect(page.text).toBe(text)
    expect(page.chrome.map((span) => cut(page.text, span).trim())).toEqual(chrome)
  })

  it('is known by what it holds, whatever its name', async () => {
    const { source, messages } = await decode(docxOf(paragraph('松溪街道')), 'report.txt')
    expect({ text: source.text, encoding: source.encoding, messages }).toEqual({
      text: '松溪街道\n',
      encoding: 'utf-8',
      messages: [],
    })
  })

  it('may be of the strict kind, with any prefix', async () => {
    const document = `<x:document xmlns:x="${STRICT}"><x:body><x:p><x:r><x:t>松溪</x:t></x:r></x:p></x:body></x:document>`
    expect((await readDocx(zipOf({ 'word/document.xml': document }))).text).toBe('松溪\n')
  })

  it.each([
    ['that stands in the text is its title', '松溪街道简介', { title: '松溪街道简介' }],
    ['that does not is left alone', '公文模板', {}],
  ])('says a title of its properties, which %s', async (_, title, tags) => {
    expect((await readDocx(docxOf(paragraph('松溪街道简介'), { title }))).tags).toEqual(tags)
  })

  it('has its header, footer and notes left out', async () => {
    const more = { 'word/header1.xml': '<x/>', 'word/footnotes.xml': '<x/>' }
    expect((await readDocx(docxOf(paragraph('文'), { more }))).text).toBe('文\n')
  })
})

describe('an archive that is no DOCX is refused:', () => {
  const damaged = docxOf(paragraph('文'))
  it.each([
    ['an archive of other files', zipOf({ 'a.txt': '甲' }), 'decode/archive', 'ZIP'],
    ['a workbook', zipOf({ 'xl/workbook.xml': '<a/>' }), 'decode/unsupported-format', 'XLSX'],
    ['slides', zipOf({ 'ppt/presentation.xml': '<a/>' }), 'decode/unsupported-format', 'PPTX'],
    ['OFD', zipOf({ 'OFD.xml': '<a/>' }), 'decode/unsupported-format', 'OFD'],
    ['ODT', zipOf({ 'content.xml': '<a/>' }), 'decode/unsupported-format', 'ODT'],
    ['a DOCX without its text', zipOf({ 'word/styles.xml': '<a/>' }), 'decode/damaged', 'DOCX'],
    ['a DOCX whose XML is broken', zipOf({ 'word/document.xml': '<w:p>' }), 'decode/damaged', 'DOCX'],
    [
      'a DOCX that calls on entities',
      zipOf({ 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
      'decode/damaged',
      'DOCX',
    ],
    ['half a DOCX', damaged.subarray(0, damaged.length / 2), 'decode/damaged', 'DOCX/ZIP'],
  ])('%s', async (_, bytes, code, format) => {
    expect((await decode(bytes, 'a.docx')).messages).toMatchObject([{ code, detail: { format } }])
  })
})

describe('the numbers of lists', () => {
  it.each(numberFormats)('of the format %s write %d as %s', (format, count, written) => {
    expect(formatNumber(count, format)).toBe(written)
  })
})
