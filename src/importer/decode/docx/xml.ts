import { SaxesParser } from 'saxes'
import { LIMITS, within } from '../limits.ts'
import { Refused } from '../refused.ts'

/** An element of a part. Names carry the usual prefixes whatever the file writes: w:p, w:val. */
export type Xml = { name: string; attrs: Record<string, string>; children: (Xml | string)[] }

/** Transitional and strict documents have different namespaces for the same names. */
const PREFIXES: Record<string, string> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w:',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w:',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm:',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm:',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc:',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel:',
  'http://purl.org/dc/elements/1.1/': 'dc:',
  'http://www.w3.org/XML/1998/namespace': 'xml:',
}

/**
 * The root element of a part. Refuses one that is not well-formed or goes beyond the limits. Entities that a document
 * declares are unknown to the parser, so that none expands.
 */
export function readXml(bytes: Uint8Array): Xml {
  const root: Xml = { name: '', attrs: {}, children: [] }
  const open: Xml[] = [root]
  let elements = 0
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ uri, local, attributes }) => {
    within('decode/too-many-elements', ++elements, LIMITS.elements)
    within('decode/too-deep', open.length, LIMITS.depth)
    const attrs: Record<string, string> = {}
    for (const attr of Object.values(attributes)) attrs[named(attr.uri, attr.local)] = attr.value
    const element: Xml = { name: named(uri, local), attrs, children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  const text = (part: string): void => {
    if (TEXTS.has(open.at(-1)?.name ?? '')) open.at(-1)?.children.push(part)
  }
  parser.on('text', text)
  parser.on('cdata', text)
  try {
    parser.write(decoded(bytes)).close()
  } catch (error) {
    if (error instanceof Refused) throw error
    throw new Refused('decode/damaged', { format: 'DOCX' })
  }
  const [element] = root.children
  if (element === undefined || typeof element === 'string')
    throw new Refused('decode/damaged', { format: 'DOCX' })
  return element
}

/** The only elements whose text is read; that between elements is the indentation of the file. */
const TEXTS = new Set(['w:t', 'm:t', 'dc:title'])

const named = (uri: string, local: string): string => `${PREFIXES[uri] ?? ''}${local}`

/** XML is UTF-8 unless its mark says UTF-16. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding, { fatal: true }).decode(bytes)
}

/** The first child of a name; undefined when there is none. */
export const child = (element: Xml | undefined, name: string): Xml | undefined =>
  element?.children.find((inner): inner is Xml => typeof inner !== 'string' && inner.name === name)

/** The child elements, of one name when it is given. */
export const childrenOf = (element: Xml | undefined, name?: string): Xml[] =>
  element?.children.filter(
    (inner): inner is Xml => typeof inner !== 'string' && (name === undefined || inner.name === name),
  ) ?? []

/** The text that stands in an element itself. */
export const textOf = (element: Xml | undefined): string =>
  element?.children.filter((part) => typeof part === 'string').join('') ?? ''

/** `w:val` of a child: undefined without such a child. */
export const valueOf = (element: Xml | undefined, name: string): string | undefined =>
  child(element, name)?.attrs['w:val']

/** Whether a switch such as <w:vanish/> is on; undefined where it is not set. */
export function isOn(element: Xml | undefined, name: string): boolean | undefined {
  const found = child(element, name)
  return found && !/^(?:0|false|off)$/u.test(found.attrs['w:val'] ?? '')
}

export const integer = (value: string | undefined): number | undefined =>
  value !== undefined && /^-?\d{1,9}$/u.test(value) ? Number(value) : undefined
