import type { MessageCode } from '../model/message.ts'
import { Refused } from './refused.ts'

export type Container = 'text' | 'pdf' | 'zip'
type Refusal = { code: MessageCode; format: string }

const archive = (format: string): Refusal => ({ code: 'decode/archive', format })
const image = (format: string): Refusal => ({ code: 'decode/image', format })
const other = (format: string): Refusal => ({ code: 'decode/unsupported-format', format })

/** First bytes as Latin-1, and what a file that begins so is. */
const MAGIC: [RegExp, Container | Refusal][] = [
  [/^PK(?:\u0003\u0004|\u0005\u0006)/u, 'zip'],
  [/^Rar!/u, archive('RAR')],
  [/^7z\u00bc\u00af/u, archive('7Z')],
  [/^\u001f\u008b/u, archive('GZIP')],
  [/^BZh[1-9]/u, archive('BZIP2')],
  [/^\u00fd7zXZ/u, archive('XZ')],
  [/^.{257}ustar/su, archive('TAR')],
  [/^\u0089PNG/u, image('PNG')],
  [/^\u00ff\u00d8\u00ff/u, image('JPEG')],
  [/^GIF8[79]a/u, image('GIF')],
  [/^BM.{4}\u0000{4}/su, image('BMP')],
  [/^(?:II\*\u0000|MM\u0000\*)/u, image('TIFF')],
  [/^RIFF.{4}WEBP/su, image('WEBP')],
  [/^.{4}ftyp(?:hei|mif|avif)/su, image('HEIC')],
  [/^AT&TFORM/u, image('DJVU')],
  [/^\{\\rtf/u, other('RTF')],
  [/^%!PS/u, other('PostScript')],
  [/^(?:From: <|MIME-Version:)[^\u0000]*multipart\/related/iu, other('MHTML')],
  [/^\s*<\?xml[^\u0000]*(?:<\?mso-application|<w:wordDocument|<pkg:package)/iu, other('Word XML')],
  [/^(?:(?!\u0000).){0,1024}%PDF-\d/su, 'pdf'],
]
const HEAD = 2048

/** What the first bytes of a file say it is. Refuses what is no document to read, with what to do instead. */
export function containerOf(bytes: Uint8Array): Container {
  const head = latin1(bytes.subarray(0, HEAD))
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) throw oleRefusal(bytes)
  const known = MAGIC.find(([magic]) => magic.test(head))?.[1] ?? 'text'
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
