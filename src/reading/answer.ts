import { bundlesIn } from '../importer/bundles-in.ts'
import type { Language } from '../importer/model/message.ts'
import { parse, read } from '../importer/pipeline.ts'

/** What can be had of the bytes of a file: its bundle alone, or each document it holds as an import needs it. */
const readers = {
  bundle: parse,
  documents: async (bytes: Uint8Array, name: string, language: Language) =>
    bundlesIn(bytes, name, language) ?? [await read(bytes, name, language)],
}

export type Reader = keyof typeof readers
export type Question<R extends Reader = Reader> = {
  bytes: Uint8Array
  name: string
  reader: R
  language: Language
}
export type Answer<R extends Reader = Reader> = Awaited<ReturnType<(typeof readers)[R]>>

/** Reads the bytes of one file. Throws only on a bug. */
export const answer = async <R extends Reader>({
  bytes,
  name,
  reader,
  language,
}: Question<R>): Promise<Answer<R>> => (await readers[reader](bytes, name, language)) as Answer<R>
