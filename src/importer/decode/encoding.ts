import chardet from 'chardet'

export type Decoded = { text: string; encoding: string }

/**
 * Bytes as text without the byte order mark; null when no known encoding fits. Tried in this order, each refusing
 * bytes that are not its own: byte order mark, the charset the page declares, UTF-8, and of GB18030 and Big5 the one
 * whose characters the bytes make up more often.
 */
export function readBytes(bytes: Uint8Array): Decoded | null {
  const marked = byMark(bytes)
  const candidates = marked ? [marked] : [...declared(bytes), 'utf-8', ...chinese(bytes)]
  for (const encoding of new Set(candidates)) {
    const text = strict(bytes, encoding)
    if (text !== null && !looksBinary(text)) return { text, encoding }
  }
  return null
}

function byMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : null
}

/** gb2312 and gbk are labels of what GB18030 reads whole. */
function declared(bytes: Uint8Array): string[] {
  const head = String.fromCharCode(...bytes.subarray(0, 2048))
  const label = /<meta[^>]{0,200}charset\s*=\s*["']?(?<label>[a-z0-9_-]{2,20})/iu.exec(head)?.groups?.[
    'label'
  ]
  if (!label) return []
  const name = label.toLowerCase()
  if (/^gb|^x-gbk$/u.test(name)) return ['gb18030']
  return name.startsWith('big5') ? ['big5'] : name.startsWith('utf') ? ['utf-8'] : []
}

/** GB18030 first unless the bytes speak for Big5 more clearly: a few bytes fit both, and most offices write GBK. */
function chinese(bytes: Uint8Array): string[] {
  const likely = chardet.analyse(bytes.subarray(0, 65_536))
  const confidence = (name: string) => likely.find((match) => match.name === name)?.confidence ?? 0
  return confidence('Big5') > confidence('GB18030') ? ['big5', 'gb18030'] : ['gb18030', 'big5']
}

function strict(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null // refused: the bytes are of another encoding
  }
}

/** Text has no control characters but white space and two that old pages carry. */
const looksBinary = (text: string): boolean =>
  [...text.slice(0, 4096).matchAll(/(?!\s)\p{Cc}/gu)].some(([mark]) => mark !== ESCAPE && mark !== NEXT_LINE)

const ESCAPE = '\u001b'
const NEXT_LINE = '\u0085'
