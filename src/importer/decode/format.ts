import type { MessageCode } from '../model/message.ts'
import { Refused } from './refused.ts'

export type Container = 'text' | 'pdf' | 'zip'
type Refusal = { code: MessageCode; format: string }

function starts(...signs: string[]) {
  return (head: string): boolean => signs.some((sign) => head.startsWith(sign))
}
const archive = (format: string): Refusal => ({ code: 'decode/archive', format })
const image = (format: string): Refusal => ({ code: 'decode/image', format })
const other = (format: string): Refusal => ({ code: 'decode/unsupported-format', format })

/** How a file may begin, and what one that begins so is. */
const SIGNS: [(head: string) => boolean, Container | Refusal][] = [
  [starts('PK\u0003\u0004', 'PK\u0005\u0006'), 'zip'],
  [starts('Rar!'), archive('RAR')],
  [starts('7z\u00bc\u00af'), archive('7Z')],
  [starts('\u001f\u008b'), archive('GZIP')],
  [starts('BZh'), archive('BZIP2')],
  [starts('\u00fd7zXZ'), archive('XZ')],
  [(head) => head.startsWith('ustar', 257), archive('TAR')],
  [starts('\u0089PNG'), image('PNG')],
  [starts('\u00ff\u00d8\u00ff'), image('JPEG')],
  [starts('GIF87a', 'GIF89a'), image('GIF')],
  [(head) => head.startsWith('BM') && head.startsWith('\u0000'.repeat(4), 6), image('BMP')],
  [starts('II*\u0000', 'MM\u0000*'), image('TIFF')],
  [(head) => head.startsWith('RIFF') && head.startsWith('WEBP', 8), image('WEBP')],
  [(head) => /^ftyp(?:hei|mif|avif)/u.test(head.slice(4, 16)), image('HEIC')],
  [starts('AT&TFORM'), image('DJVU')],
  [starts('{\\rtf'), other('RTF')],
  [starts('%!PS'), other('PostScript')],
  [(head) => /^(?:From: <|MIME-Version:)/iu.test(head) && /multipart\/related/iu.test(head), other('MHTML')],
  [
    (head) => /^\s*<\?xml/iu.test(head) && /mso-application|<w:wordDocument|<pkg:package/u.test(head),
    other('Word XML'),
  ],
  // A PDF may have some bytes of a mail or a printer before it.
  [(head) => head.slice(0, 1029).includes('%PDF-'), 'pdf'],
]
const HEAD = 2048

/** What the first bytes of a file say it is. Refuses what is no document to read, with what to do instead. */
export function containerOf(bytes: Uint8Array): Container {
  const head = latin1(bytes.subarray(0, HEAD))
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) throw oleRefusal(bytes)
  const known = SIGNS.find(([is]) => is(head))?.[1] ?? 'text'
  if (typeof known === 'string') return known
  throw new Refused(known.code, { format: known.format })
}

/** OLE holds documents of Word and WPS before 2007, other programs' files, and newer documents under a password. */
function oleRefusal(bytes: Uint8Array): Refused {
  const holds = (entry: string) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(entry, 0, 'utf16le')
  if (holds('EncryptedPackage')) return new Refused('decode/encrypted', { format: 'DOCX' })
  if (holds('WordDocument')) return new Refused('decode/old-word', { format: 'DOC/WPS' })
  if (holds('Workbook')) return new Refused('decode/unsupported-format', { format: 'XLS' })
  if (holds('PowerPoint Document')) return new Refused('decode/unsupported-format', { format: 'PPT' })
  return new Refused('decode/old-word', { format: 'DOC/WPS' })
}

export type Markup = 'html' | 'markdown' | 'plain'

/** What a text is written in: by its content when that is a page's, else by the name of the file. */
export function markupOf(text: string, name: string): Markup {
  if (isHtml(text) || /\.(?:[sx]?html?|aspx?|jsp|php)$/iu.test(name)) return 'html'
  return /\.(?:md|markdown|mdown|mkd)$/iu.test(name) ? 'markdown' : 'plain'
}

/** Whether a text is a page: it begins with mark-up, or holds a page's own elements near its beginning. */
const isHtml = (text: string): boolean =>
  /^\s*<(?:!doctype\s+html|!--|\?xml|html|head|meta|body|div|table|p)[\s>]/iu.test(text.slice(0, 1024)) ||
  /<(?:html|body)[\s>]/iu.test(text.slice(0, 4096))

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
