import type { MessageCode } from '../model/message.ts'
import type { Span } from '../model/span.ts'
import { Refused } from './refused.ts'

/**
 * The most a document may be, far above what an office writes and far below what harms the machine. Each has a message
 * of its own that states the limit and what was found.
 */
export const LIMITS = {
  /** Bytes of a file of any format. */
  bytes: 64 * 2 ** 20,
  /** UTF-16 units of the text. */
  characters: 8_000_000,
  /** UTF-16 units of one line; a report that lost its lines has some ten thousand. */
  lineCharacters: 500_000,
  /** Elements inside one another; a browser stops at 512 as well. */
  depth: 512,
  /** Elements of a page, or of the XML of a document. */
  elements: 400_000,
  /** Cells of all tables, those that merged cells stand for included. */
  cells: 200_000,
  /** Files in a DOCX. */
  entries: 5_000,
  /** Bytes of all that is inflated of a document. */
  inflated: 128 * 2 ** 20,
  /** How many times larger than the file what is inflated of it may be, once that is more than a MiB. */
  ratio: 200,
  /** Pages of a PDF. */
  pages: 2_000,
  /** UTF-16 units of Markdown, whose grammar is slow to read. */
  markdownCharacters: 1_000_000,
} as const

/** Refuses a document in which `found` of something is more than its limit. */
export function within(code: MessageCode, found: number, limit: number, at?: Span): void {
  if (found > limit) throw new Refused(code, { found: figure(found), limit: figure(limit) }, at)
}

/** 1234567 → 1,234,567, whatever the machine's own language. */
const figure = (value: number): string => Math.round(value).toLocaleString('en')
