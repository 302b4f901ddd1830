import type { Document } from './document.ts'
import type { Extraction } from './kind.ts'
import type { Draft } from './message.ts'

/** Looks over a document and what was read of it for one kind of slip; reports places and repairs nothing. */
export type Check = (document: Document, found: Extraction) => Draft[]
