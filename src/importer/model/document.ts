import type { Outline } from './outline.ts'
import type { SourceText } from './source-text.ts'

/** What a kind reads: the decoded text and its outline. */
export type Document = { source: SourceText; outline: Outline }
