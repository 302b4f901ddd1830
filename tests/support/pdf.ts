import { deflateSync } from 'node:zlib'

/** What stands on a page: texts at places in points from the lower left corner, and lines of tables. */
export type PdfText = { x: number; y: number; size: number; text: string }
export type PdfRule = { x0: number; y0: number; x1: number; y1: number }
export type PdfPage = { texts: PdfText[]; rules?: PdfRule[] }

export const PAGE = { width: 595, height: 842 }

/**
 * A PDF of pages. Its one font is of the kind that offices' programs write, a CID font whose codes only the ToUnicode
 * map explains; no font file is needed, since nobody prints it. `title` goes to the document's properties.
 */
export function pdfOf(pages: readonly PdfPage[], { title = '' } = {}): Uint8Array {
  const codes = new Map<string, number>()
  for (const { texts } of pages)
    for (const { text } of texts)
      for (const char of text) if (!codes.has(char)) codes.set(char, codes.size + 1)
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, i) => `${8 + 2 * i} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 6 0 R>>',
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 1000/W[${widths(codes)}]/FontDescriptor 5 0 R>>`,
    '<</Type/FontDescriptor/FontName/SimSun/Flags 4/FontBBox[0 -200 1000 800]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>',
    stream(toUnicode(codes)),
    `<</Title<feff${utf16(title)}>>>`,
    ...pages.flatMap((page, i) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${PAGE.width} ${PAGE.height}]/Resources<</Font<</F 3 0 R>>>>/Contents ${9 + 2 * i} 0 R>>`,
      stream(content(page, codes)),
    ]),
  ]
  return assembled(objects)
}

/** Objects as a file, with their places; the first is the catalogue, the seventh says what the document is. */
export function assembled(objects: readonly (string | Buffer)[], trailer = '/Info 7 0 R'): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\u00e2\u00e3\n', 'latin1')]
  const places: number[] = []
  let at = parts[0]?.length ?? 0
  objects.forEach((object, i) => {
    const part = Buffer.concat([
      Buffer.from(`${i + 1} 0 obj\n`),
      Buffer.from(object),
      Buffer.from('\nendobj\n'),
    ])
    places.push(at)
    parts.push(part)
    at += part.length
  })
  const entries = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${entries}trailer\n<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${at}\n%%EOF`,
    ),
  )
  return Buffer.concat(parts)
}

export function stream(content: string | Buffer, dictionary = ''): Buffer {
  const packed = deflateSync(content)
  const head = `<</Length ${packed.length}/Filter/FlateDecode${dictionary}>>stream\n`
  return Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream')])
}

function content({ texts, rules = [] }: PdfPage, codes: ReadonlyMap<string, number>): string {
  const lines = rules.map(({ x0, y0, x1, y1 }) => `${x0} ${y0} m ${x1} ${y1} l S`)
  const shown = texts.map(({ x, y, size, text }) => {
    const hex = [...text].map((char) => (codes.get(char) ?? 0).toString(16).padStart(4, '0')).join('')
    return `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hex}> Tj ET`
  })
  return [...lines, ...shown].join('\n')
}

/** Latin letters and digits are half as wide as Han characters. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, char) => sum + (isHalf(char) ? 0.5 : 1), 0)
const isHalf = (char: string): boolean => char >= ' ' && char <= '\u00ff'

const widths = (codes: ReadonlyMap<string, number>): string =>
  [...codes].map(([char, code]) => `${code}[${isHalf(char) ? 500 : 1000}]`).join('')

function toUnicode(codes: ReadonlyMap<string, number>): string {
  const entries = [...codes].map(([char, code]) => `<${code.toString(16).padStart(4, '0')}> <${utf16(char)}>`)
  const blocks: string[] = []
  for (let i = 0; i < entries.length; i += 100) {
    const block = entries.slice(i, i + 100)
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`)
  }
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def 1 begincodespacerange <0000> <ffff> endcodespacerange\n${blocks.join('\n')}\nendcmap end end`
}

const utf16 = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex')
