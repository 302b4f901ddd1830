import { createHash } from 'node:crypto'
import { fold } from '../../text/fold.ts'
import { detectScript } from '../../text/script.ts'
import type { Draft } from '../model/message.ts'
import type { SourceText } from '../model/source-text.ts'
import { readBytes } from './encoding.ts'
import { foreignFormat, isHtml } from './format.ts'
import { readHtml } from './html/html.ts'

/** The bytes of a document as text, with messages when they hold none that can be read. Never throws. */
export function decode(bytes: Uint8Array, name: string): { source: SourceText; messages: Draft[] } {
  const format = foreignFormat(bytes)
  const read = format ? null : readBytes(bytes)
  const page = read && isHtml(read.text) ? readHtml(read.text) : null
  const text = page?.text ?? read?.text ?? ''
  const source: SourceText = {
    name,
    text,
    folded: fold(text),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    encoding: read?.encoding ?? 'unknown',
    script: detectScript(text),
    tags: page?.tags ?? {},
    chrome: page?.chrome ?? [],
  }
  return { source, messages: refusals(format, read ? text : null) }
}

function refusals(format: string | null, text: string | null): Draft[] {
  const span = { start: 0, end: 0 }
  if (format) return [{ code: 'decode/unsupported-format', span, detail: { format } }]
  if (text === null) return [{ code: 'decode/unknown-encoding', span }]
  return text.trim() === '' ? [{ code: 'decode/empty', span }] : []
}
