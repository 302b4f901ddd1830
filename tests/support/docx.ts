import { zipOf } from './zip.ts'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const NAMESPACES = `xmlns:w="${W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"`

export type DocxParts = { numbering?: string; styles?: string; title?: string; more?: Record<string, string> }

/** A DOCX with this mark-up in its body, and in its lists and styles when they are given. */
export function docxOf(body: string, { numbering, styles, title, more = {} }: DocxParts = {}): Uint8Array {
  const part = (name: string, content: string) => `${HEAD}<w:${name} ${NAMESPACES}>${content}</w:${name}>`
  const core = `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title ?? '')}</dc:title></cp:coreProperties>`
  return zipOf({
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    ...(numbering !== undefined && { 'word/numbering.xml': part('numbering', numbering) }),
    ...(styles !== undefined && { 'word/styles.xml': part('styles', styles) }),
    ...(title !== undefined && { 'docProps/core.xml': core }),
    ...more,
  })
}

/** A text as a DOCX: each line a paragraph, rows with tabs below one another a table. */
export function docxFromText(text: string): Uint8Array {
  const body: string[] = []
  let rows: string[] = []
  const close = () => {
    if (rows.length > 0) body.push(`<w:tbl>${rows.join('')}</w:tbl>`)
    rows = []
  }
  for (const line of text.split(/\r?\n/u)) {
    if (line.includes('\t')) rows.push(row(line.split('\t')))
    else {
      close()
      body.push(paragraph(line))
    }
  }
  close()
  return docxOf(body.join(''))
}

/** A paragraph of one run; `properties` is the mark-up of its w:pPr. */
export const paragraph = (text: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`

export const row = (cells: readonly string[]): string =>
  `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
