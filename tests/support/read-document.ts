import { sourceOf } from '../../src/importer/decode/decode.ts'
import { plainPage } from '../../src/importer/decode/page.ts'
import type { Document } from '../../src/importer/model/document.ts'
import { outline } from '../../src/importer/outline/outline.ts'

/** What a kind would be given for a text. */
export function readDocument(text: string): Document {
  const source = sourceOf({ ...plainPage(text), encoding: 'utf-8' }, { name: 'case.txt', sha256: '' })
  return { source, outline: outline(source) }
}
