import { DOCUMENT_KINDS } from '../cms/document-kinds.ts'
import type { Parsed } from './model/parsed.ts'

const TURNS: string[] = [...DOCUMENT_KINDS.map(({ id }) => id), 'none']

/** By the turn of their kinds, what is none of them last. Otherwise as given. */
export const inOrder = <T extends { parsed: Parsed }>(documents: readonly T[]): T[] =>
  documents.toSorted((a, b) => TURNS.indexOf(a.parsed.bundle.kind) - TURNS.indexOf(b.parsed.bundle.kind))
