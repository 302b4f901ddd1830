import { toGbk } from './gbk.ts'
import { docxFromText } from './docx.ts'
import { pdfFromText } from './pdf-layout.ts'

/** The same document as other programs would save it. */
export const twins: [form: string, name: string, make: (text: string) => Uint8Array][] = [
  ['GBK text', 'twin.txt', toGbk],
  ['HTML', 'twin.html', (text) => new TextEncoder().encode(htmlFromText(text))],
  ['HTML in GBK', 'twin.htm', (text) => toGbk(htmlFromText(text))],
  ['DOCX', 'twin.docx', docxFromText],
  ['PDF', 'twin.pdf', (text) => pdfFromText(text, { header: '内部资料 注意保存', numbered: true })],
]

/** Each line a paragraph, its white space kept as office programs keep it, rows with tabs below one another a table. */
export function htmlFromText(text: string): string {
  const escaped = (line: string) =>
    line
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replace(/ {2,}/gu, (gap) => '&nbsp;'.repeat(gap.length))
  const cells = (line: string) =>
    line
      .split('\t')
      .map((cell) => `<td>${escaped(cell)}</td>`)
      .join('')
  const lines = text.split(/\r?\n/u)
  const blocks = lines.map((line, i) => {
    if (!line.includes('\t')) return `<p>${escaped(line) || '<br>'}</p>`
    const opens = lines[i - 1]?.includes('\t') ? '' : '<table>'
    const closes = lines[i + 1]?.includes('\t') ? '' : '</table>'
    return `${opens}<tr>${cells(line)}</tr>${closes}`
  })
  return `<!DOCTYPE html><html><head><title>文</title></head><body>${blocks.join('\n')}</body></html>`
}
