import { describe, expect, it } from '@jest/globals'
import { decode } from '../../src/importer/decode/decode.ts'
import { parse } from '../../src/importer/pipeline.ts'

const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0))
const utf16 = (text: string) => [...text].join('\u0000') + '\u0000'
const OLE = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'

/** First bytes of a file → the message that says what to do instead. */
const refused: [what: string, start: string, code: string, format?: string][] = [
  ['a document of old Word or WPS', `${OLE}${utf16('WordDocument')}`, 'decode/old-word', 'DOC/WPS'],
  ['a document under a password', `${OLE}${utf16('EncryptedPackage')}`, 'decode/encrypted', 'DOCX'],
  ['an old workbook', `${OLE}${utf16('Workbook')}`, 'decode/unsupported-format', 'XLS'],
  ['RTF', '{\\rtf1\\ansi', 'decode/unsupported-format', 'RTF'],
  [
    'a page saved with its pictures',
    'MIME-Version: 1.0\r\nContent-Type: multipart/related',
    'decode/unsupported-format',
    'MHTML',
  ],
  [
    'Word 2003 XML',
    '<?xml version="1.0"?><?mso-application progid="Word.Document"?>',
    'decode/unsupported-format',
    'Word XML',
  ],
  ['a RAR archive', 'Rar!\u001a\u0007', 'decode/archive', 'RAR'],
  ['a 7z archive', "7z\u00bc\u00af'\u001c", 'decode/archive', '7Z'],
  ['a gzip archive', '\u001f\u008b\u0008', 'decode/archive', 'GZIP'],
  ['a tar archive', `a.txt${'\u0000'.repeat(252)}ustar`, 'decode/archive', 'TAR'],
  ['a PNG', '\u0089PNG\r\n\u001a\n', 'decode/image', 'PNG'],
  ['a JPEG', '\u00ff\u00d8\u00ff\u00e0', 'decode/image', 'JPEG'],
  ['a TIFF', 'II*\u0000', 'decode/image', 'TIFF'],
  ['a bitmap', 'BM\u0001\u0002\u0003\u0004\u0000\u0000\u0000\u0000', 'decode/image', 'BMP'],
  ['a HEIC photograph', '\u0000\u0000\u0000\u0018ftypheic', 'decode/image', 'HEIC'],
]

describe('a file that is no document to read', () => {
  it.each(refused)('is refused by its bytes whatever its name: %s', async (_, start, code, format) => {
    const { messages, source } = await decode(latin1(start), 'report.txt')
    expect(messages).toEqual([{ code, span: { start: 0, end: 0 }, detail: { format } }])
    expect(source.text).toBe('')
  })

  it('says so in both languages', async () => {
    const photo = latin1('\u00ff\u00d8\u00ff\u00e0')
    const [zh, en] = [await parse(photo, 'a.jpg', 'zh'), await parse(photo, 'a.jpg', 'en')]
    expect(zh.messages[0]?.text).toContain('图片（JPEG）')
    expect(zh.messages[0]?.action).toContain('文字识别')
    expect(en.messages[0]?.text).toContain('image (JPEG)')
    expect(en.messages[0]?.action).toContain('OCR')
    expect(zh.kind).toBe('none')
  })
})
