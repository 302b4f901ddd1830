const MAGIC: [string, string][] = [
  ['PDF', '%PDF-'],
  ['DOCX/ZIP', 'PK\u0003\u0004'],
  ['DOC/WPS', '\u00d0\u00cf\u0011\u00e0'],
  ['RAR', 'Rar!'],
  ['PNG', '\u0089PNG'],
  ['JPEG', '\u00ff\u00d8\u00ff'],
  ['GIF', 'GIF8'],
  ['RTF', '{\\rtf'],
]

/** The name of a format that is not text, by its first bytes; null for text. */
export function foreignFormat(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16))
  return MAGIC.find(([, magic]) => head.startsWith(magic))?.[0] ?? null
}

/** Whether a text is a page: it begins with mark-up, or holds a page's own elements near its beginning. */
export const isHtml = (text: string): boolean =>
  /^\s*<(?:!doctype\s+html|!--|\?xml|html|head|meta|body|div|table|p)[\s>]/iu.test(text.slice(0, 1024)) ||
  /<(?:html|body)[\s>]/iu.test(text.slice(0, 4096))
