import type { Styles } from './styles.ts'
import { child, childrenOf, isOn, textOf, valueOf, type Xml } from './xml.ts'

/** What stands in a paragraph: its text, line breaks in it, and the text boxes that hang on it. */
export type Inline = { text: string; boxes: Xml[] }

/** What was deleted, moved away or only says how something is made; it is not what a reader sees. */
const UNSEEN = new Set([
  'w:del',
  'w:moveFrom',
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:rt',
  'w:rubyPr',
  'mc:Fallback',
])

/** The text of a paragraph as it is printed. */
export function inlineOf(paragraph: Xml, styles: Styles): Inline {
  const found: Inline = { text: '', boxes: [] }
  read(
    paragraph,
    { styles, hidden: styles.style(valueOf(child(paragraph, 'w:pPr'), 'w:pStyle'))?.hidden ?? false },
    found,
  )
  return found
}

type Setting = { styles: Styles; hidden: boolean }

function read(element: Xml, setting: Setting, found: Inline): void {
  for (const inner of childrenOf(element)) {
    if (UNSEEN.has(inner.name) && !(inner.name === 'mc:Fallback' && !child(element, 'mc:Choice'))) continue
    if (inner.name === 'w:txbxContent') found.boxes.push(inner)
    else if (inner.name === 'w:r') {
      if (!isHidden(inner, setting)) read(inner, setting, found)
    } else if (!MARKS[inner.name]) read(inner, setting, found)
    else found.text += MARKS[inner.name]?.(inner) ?? ''
  }
}

function isHidden(run: Xml, { styles, hidden }: Setting): boolean {
  const properties = child(run, 'w:rPr')
  return isOn(properties, 'w:vanish') ?? styles.style(valueOf(properties, 'w:rStyle'))?.hidden ?? hidden
}

const MARKS: Record<string, (element: Xml) => string> = {
  'w:t': (element) => writtenIn(element),
  'm:t': (element) => writtenIn(element),
  'w:tab': () => '\t',
  'w:ptab': () => '\t',
  'w:br': ({ attrs }) => (attrs['w:type'] === undefined || attrs['w:type'] === 'textWrapping' ? '\n' : ''),
  'w:cr': () => '\n',
  'w:noBreakHyphen': () => '-',
  'w:sym': ({ attrs }) => symbol(attrs['w:font'] ?? '', attrs['w:char'] ?? ''),
}

/** White space at the ends counts only where the file says so. */
function writtenIn(element: Xml): string {
  const text = textOf(element).replace(/[\t\r\n]+/gu, ' ')
  return element.attrs['xml:space'] === 'preserve' ? text : text.replace(/^ +|(?<! ) +$/gu, '')
}

/** Marks of the symbol fonts that office papers use; others have no meaning that a text could hold. */
const SYMBOLS: Record<string, string> = {
  'wingdings 6c': '●',
  'wingdings 6e': '■',
  'wingdings 6f': '□',
  'wingdings 75': '◆',
  'wingdings a8': '□',
  'wingdings fc': '√',
  'wingdings fe': '☑',
  'wingdings 2 52': '☑',
  'wingdings 2 a3': '□',
  'symbol b7': '·',
  'symbol b3': '≥',
  'symbol a3': '≤',
  'symbol b4': '×',
  'symbol b1': '±',
}

/** The character of a font; those of symbol fonts are written as F000 and more. */
function symbol(font: string, char: string): string {
  const code = /^[0-9a-f]{2,5}$/iu.test(char) ? Number.parseInt(char, 16) : 0
  if (code === 0) return ''
  const known = SYMBOLS[`${font.toLowerCase()} ${(code & 0xff).toString(16)}`]
  return known ?? (code >= 0xe000 && code <= 0xf8ff ? '' : String.fromCodePoint(code))
}
