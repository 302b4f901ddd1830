import { docxOf } from './docx.ts'
import { assembled } from './pdf.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

/** What somebody may send to bring the machine down: its file name, its bytes, the one message that it earns. */
export const hostileDocuments: { what: string; name: string; make: () => Uint8Array; code: string }[] = [
  {
    what: 'a text of 30 MB',
    name: 'long.txt',
    make: () => utf8('街道工作总结。\n'.repeat(30e6 / 22)),
    code: 'decode/too-long',
  },
  {
    what: 'a line of 5 MB',
    name: 'line.txt',
    make: () => utf8('街道'.repeat(5e6 / 6)),
    code: 'decode/line-too-long',
  },
  {
    what: 'a page nested 20,000 deep',
    name: 'deep.html',
    make: () => utf8(`<body>${'<div>'.repeat(20_000)}底`),
    code: 'decode/too-deep',
  },
  {
    what: 'binary rubbish',
    name: 'rubbish.txt',
    make: () => rubbish(2 ** 20),
    code: 'decode/unknown-encoding',
  },
  {
    what: 'a DOCX that inflates to 100 MiB',
    name: 'bomb.docx',
    make: () => docxOf('\u0020'.repeat(100 * 2 ** 20)),
    code: 'decode/expands',
  },
  {
    what: 'a PDF of 10,000 pages',
    name: 'pages.pdf',
    make: () => pdfOfPages(10_000),
    code: 'decode/too-many-pages',
  },
]

/** Bytes that are no text, the same at every run. */
function rubbish(length: number): Uint8Array {
  let state = 20_201_014
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state >>> 24
  })
}

/** A PDF of so many empty pages. */
export function pdfOfPages(count: number): Uint8Array {
  const kids = Array.from({ length: count }, (_, i) => `${i + 3} 0 R`).join(' ')
  const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>'
  const pages = `<</Type/Pages/Count ${count}/Kids[${kids}]>>`
  return assembled(['<</Type/Catalog/Pages 2 0 R>>', pages, ...Array<string>(count).fill(page)], '')
}
