import type { PageTags } from '../../model/source-text.ts'
import { pageOf, type Page } from '../page.ts'
import { Refused } from '../refused.ts'
import { bodyLines } from './body.ts'
import { readNumbering } from './numbering.ts'
import { partsOf } from './package.ts'
import { readStyles } from './styles.ts'
import { child, readXml, textOf, type Xml } from './xml.ts'

/** The only files of a document that are read. */
const WANTED = /^\/?(?:word\/(?:document\d*|numbering|styles)\.xml|docProps\/core\.xml)$/iu

/**
 * A DOCX as the text that Word prints: paragraphs are lines with their automatic numbers, rows of tables are lines with
 * tabs. Headers, footers, notes and what is deleted or hidden are left out. Refuses another archive by what it holds.
 */
export async function readDocx(bytes: Uint8Array): Promise<Page> {
  const { names, parts } = await partsOf(bytes, (name) => WANTED.test(name))
  const part = (pattern: RegExp): Xml | undefined => {
    const found = [...parts].find(([name]) => pattern.test(name))
    return found && readXml(found[1])
  }
  const body = child(part(/word\/document\d*\.xml$/iu), 'w:body')
  if (!body) throw otherArchive(names)
  const styles = readStyles(part(/styles\.xml$/iu))
  const numbering = readNumbering(part(/numbering\.xml$/iu), (style) => styles.style(style)?.numId)
  const lines = bodyLines(body, styles, numbering)
  return pageOf(lines, titleOf(part(/core\.xml$/iu), lines))
}

/** The title of the file's properties, where the document says the same: a template's or another paper's often stays there. */
function titleOf(core: Xml | undefined, lines: readonly { text: string }[]): PageTags {
  const plain = (text: string) => text.replace(/\s+/gu, '')
  const title = textOf(child(core, 'dc:title')).trim()
  return title !== '' && lines.some(({ text }) => plain(text) === plain(title)) ? { title } : {}
}

function otherArchive(names: readonly string[]): Refused {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name))
  if (has(/^\/?word\//iu)) return new Refused('decode/damaged', { format: 'DOCX' })
  if (has(/^xl\//iu)) return new Refused('decode/unsupported-format', { format: 'XLSX' })
  if (has(/^ppt\//iu)) return new Refused('decode/unsupported-format', { format: 'PPTX' })
  if (has(/^OFD\.xml$/iu)) return new Refused('decode/unsupported-format', { format: 'OFD' })
  if (has(/^content\.xml$/u)) return new Refused('decode/unsupported-format', { format: 'ODT' })
  return new Refused('decode/archive', { format: 'ZIP' })
}
