import { describe, expect, it } from '@jest/globals'
import { decode } from '../../src/importer/decode/decode.ts'
import { pdfOfPages } from '../support/hostile-documents.ts'
import { PAGE, assembled, pdfOf, stream, type PdfText } from '../support/pdf.ts'
import { pdfFromText, type Layout } from '../support/pdf-layout.ts'

const PROSE =
  '街道干部走进每个小区听取居民的意见，把大家提到的事情一件一件记下来，再一件一件办好，办好之后当面告诉大家，听大家说一说满意不满意。'
const linesOf = async (bytes: Uint8Array) => {
  const { source, messages } = await decode(bytes, 'a.pdf')
  expect(messages).toEqual([])
  return source.text.trim().split('\n')
}
const at = (x: number, y: number, text: string, size = 16): PdfText => ({ x, y, size, text })

/** What is told of a PDF: a text, how it is printed → the lines that are read. */
const printed: [why: string, text: string, layout: Layout, lines?: string[]][] = [
  ['broken lines are joined', `一、党建\n${PROSE}\n二、民生\n${PROSE}`, {}],
  [
    'without indents a number begins a paragraph',
    `一、党建。${PROSE}\n二、民生。${PROSE}\n1.修路。${PROSE}`,
    { indent: 0 },
  ],
  [
    'paragraphs go on over pages, whose headers and numbers are left out',
    Array.from({ length: 12 }, () => PROSE.repeat(3)).join('\n'),
    { header: '松溪街道', numbered: true },
  ],
  [
    'two columns are read one after the other',
    Array.from({ length: 15 }, (_, i) => `${i + 1}、${PROSE}`).join('\n'),
    { columns: 2, size: 10.5 },
  ],
  [
    'a drawn table is rows of cells, however its cells are broken',
    `姓名\t分工\t电话\n何芸\t${PROSE}\t88880001\n韩正\t\t88880002`,
    {},
  ],
  [
    'a table without lines is rows of cells',
    '姓名\t职务\t电话\n何小芸\t主任\t88880001\n韩正平\t书记\t88880002',
    { ruled: false, size: 12 },
  ],
  ['a gap is a blank line', '松溪街道\n简介\n\n一、概况\n二、职责', {}],
  ['letters and digits that a line parts', `${PROSE.slice(0, 24)}2024年${PROSE}`, {}],
]

describe('a PDF', () => {
  it.each(printed)('of which %s', async (_, text, layout) => {
    expect(await linesOf(pdfFromText(text, layout))).toEqual(text.split('\n'))
  })

  it('of two columns has what stands over both first', async () => {
    const half = (x: number, word: string) =>
      Array.from({ length: 8 }, (_, i) => at(x, 700 - 20 * i, `${word}${PROSE.slice(0, 18)}`, 10))
    const texts = [at(200, 760, '松溪街道工作总结'), ...half(60, '左'), ...half(310, '右')]
    const lines = await linesOf(pdfOf([{ texts: texts.sort((a, b) => b.y - a.y) }]))
    expect(lines[0]).toBe('松溪街道工作总结')
    expect(lines.join('').indexOf('右')).toBeGreaterThan(lines.join('').lastIndexOf('左'))
  })

  it('of merged cells says a label in each of its rows', async () => {
    const [left, middle, right] = [100, 200, 300]
    const across = [700, 640].map((y) => ({ x0: left, x1: right, y0: y, y1: y }))
    const down = [left, middle, right].map((x) => ({ x0: x, x1: x, y0: 700, y1: 640 }))
    const between = { x0: middle, x1: right, y0: 670, y1: 670 }
    const texts = [at(110, 665, '党建办'), at(210, 680, '学习'), at(210, 650, '宣传')]
    expect(await linesOf(pdfOf([{ texts, rules: [...across, ...down, between] }]))).toEqual([
      '党建办\t学习',
      '党建办\t宣传',
    ])
  })

  it('has what stands at an angle left out', async () => {
    const page = stream(
      'BT /F 16 Tf 0.7 0.7 -0.7 0.7 100 300 Tm (DRAFT) Tj 1 0 0 1 85 700 Tm (Report of the office) Tj ET',
    )
    expect(await linesOf(onePage(page))).toEqual(['Report of the office'])
  })

  it('has its title where the text says the same', async () => {
    const titleOf = async (title: string) =>
      (await decode(pdfFromText('松溪街道简介', { title }), 'a')).source.tags.title
    expect([await titleOf('松溪街道简介'), await titleOf('Microsoft Word - 1.doc')]).toEqual([
      '松溪街道简介',
      undefined,
    ])
  })
})

const LOCK =
  '/Encrypt<</Filter/Standard/V 1/R 2/P -44/O<00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff>/U<00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff>>>/ID[<00><00>]'

describe('a PDF that cannot be read is refused:', () => {
  it.each([
    ['a scan', () => onePage(stream('0.5 g 0 0 595 842 re f')), 'decode/scan'],
    ['one under a password', () => assembled(objectsOf(stream('')), LOCK), 'decode/encrypted'],
    ['half of one', () => pdfFromText(PROSE).subarray(0, 300), 'decode/damaged'],
    ['one without a page', () => assembled(['<</Type/Catalog>>']), 'decode/damaged'],
    ['one of 10,000 pages', () => pdfOfPages(10_000), 'decode/too-many-pages'],
    [
      'one whose page inflates to 200 MiB',
      () => onePage(stream(' '.repeat(200 * 2 ** 20))),
      'decode/expands',
    ],
  ])('%s', async (_, make, code) => {
    expect((await decode(make(), 'a.pdf')).messages).toMatchObject([{ code }])
  })
})

const objectsOf = (content: Buffer): (string | Buffer)[] => [
  '<</Type/Catalog/Pages 2 0 R>>',
  '<</Type/Pages/Count 1/Kids[3 0 R]>>',
  `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${PAGE.width} ${PAGE.height}]/Resources<</Font<</F 5 0 R>>>>/Contents 4 0 R>>`,
  content,
  '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
]

const onePage = (content: Buffer): Uint8Array => assembled(objectsOf(content), '')
