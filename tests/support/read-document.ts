import { decode } from '../../src/importer/decode/decode.ts'
import type { Document } from '../../src/importer/model/document.ts'
import { outline } from '../../src/importer/outline/outline.ts'

/** What a kind would be given for a text. */
export function readDocument(text: string): Document {
  const { source } = decode(new TextEncoder().encode(text), 'case.txt')
  return { source, outline: outline(source) }
}
