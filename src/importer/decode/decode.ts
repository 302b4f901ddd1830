import { createHash } from 'node:crypto'
import { fold } from '../../text/fold.ts'
import { detectScript } from '../../text/script.ts'
import type { Draft } from '../model/message.ts'
import type { SourceText } from '../model/source-text.ts'
import { readDocx } from './docx/docx.ts'
import { readBytes } from './encoding.ts'
import { containerOf, markupOf } from './format.ts'
import { withoutGlosses } from './glosses.ts'
import { readHtml } from './html/html.ts'
import { LIMITS, within } from './limits.ts'
import { readMarkdown } from './markdown/markdown.ts'
import { withoutPageBreaks } from './page-breaks.ts'
import { plainPage, type Page } from './page.ts'
import { readPdf } from './pdf/pdf.ts'
import { Refused } from './refused.ts'

export type Decoded = { source: SourceText; messages: Draft[] }
type Read = Page & { encoding: string }

/**
 * The bytes of a document as text, with a message when they hold none that can be read. A function of the bytes and the
 * name: nothing a document holds is run or fetched. Never throws.
 */
export async function decode(bytes: Uint8Array, name: string): Promise<Decoded> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  try {
    within('decode/too-large', bytes.length, LIMITS.bytes)
    const read = await readDocument(bytes, name)
    refuseBeyondLimits(read.text)
    return { source: sourceOf(read, { name, sha256 }), messages: [] }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const nothing: Read = { ...plainPage(''), encoding: 'unknown' }
    return { source: sourceOf(nothing, { name, sha256 }), messages: [error.draft] }
  }
}

/** A page of text with its folded view and its script. */
export const sourceOf = (
  { text, tags, chrome, encoding }: Read,
  { name, sha256 }: Pick<SourceText, 'name' | 'sha256'>,
): SourceText => ({
  name,
  text,
  folded: fold(text),
  sha256,
  encoding,
  script: detectScript(text),
  tags,
  chrome,
})

async function readDocument(bytes: Uint8Array, name: string): Promise<Read> {
  const container = containerOf(bytes)
  switch (container) {
    case 'pdf':
      return { ...(await readPdf(bytes)), encoding: 'unicode' }
    case 'zip':
      return { ...withoutPageBreaks(await readDocx(bytes)), encoding: 'utf-8' }
    case 'text': {
      const read = readBytes(bytes)
      if (!read) throw new Refused('decode/unknown-encoding')
      within('decode/too-long', read.text.length, LIMITS.characters)
      const page = await readText(withoutGlosses(read.text), name)
      return { ...withoutPageBreaks(page), encoding: read.encoding }
    }
    default:
      return container satisfies never
  }
}

async function readText(text: string, name: string): Promise<Page> {
  switch (markupOf(text, name)) {
    case 'html':
      return readHtml(text)
    case 'markdown':
      return readMarkdown(text)
    case 'plain':
      return plainPage(text)
  }
}

function refuseBeyondLimits(text: string): void {
  if (text.trim() === '') throw new Refused('decode/empty')
  within('decode/too-long', text.length, LIMITS.characters)
  let start = 0
  for (const { index, 0: mark } of text.matchAll(/[\r\n\u2028\u2029]/gu)) {
    within('decode/line-too-long', index - start, LIMITS.lineCharacters)
    start = index + mark.length
  }
  within('decode/line-too-long', text.length - start, LIMITS.lineCharacters)
}
