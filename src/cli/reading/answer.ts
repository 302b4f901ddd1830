import { basename } from 'node:path'
import { bundlesIn } from '../../importer/bundles-in.ts'
import { parse, read } from '../../importer/pipeline.ts'
import type { Language } from '../language.ts'
import { wordsOf } from '../words/index.ts'
import { readDocument } from './read-document.ts'

/** What can be had of the bytes of a file: its bundle alone, or each document it holds as an import needs it. */
const readers = {
  bundle: parse,
  documents: async (bytes: Uint8Array, name: string, language: Language) =>
    bundlesIn(bytes, name, language) ?? [await read(bytes, name, language)],
}

export type Reader = keyof typeof readers
export type Question<R extends Reader = Reader> = { file: string; reader: R; language: Language }
/** What was read of one file, or a line that says why nothing was. */
export type Answer<R extends Reader = Reader> =
  { read: Awaited<ReturnType<(typeof readers)[R]>> } | { problem: string }

/** Reads one file. Throws only on a bug. */
export async function answer<R extends Reader>({ file, reader, language }: Question<R>): Promise<Answer<R>> {
  const found = await readDocument(file, wordsOf(language))
  if ('problem' in found) return found
  const read = await readers[reader](found.bytes, basename(file), language)
  return { read: read as Awaited<ReturnType<(typeof readers)[R]>> }
}
