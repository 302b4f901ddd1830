import { readFile } from 'node:fs/promises'
import type { Words } from '../words/index.ts'

/** The bytes of a file, or a line that says why there are none. */
export type ReadResult = { bytes: Uint8Array } | { problem: string }

/** Reads one document; never throws for what may be wrong with a file. */
export async function readDocument(file: string, words: Words): Promise<ReadResult> {
  try {
    return { bytes: await readFile(file) }
  } catch (error) {
    return { problem: problemOf(file, error as NodeJS.ErrnoException, words) }
  }
}

/** Why a path could not be used, in one line. */
export function problemOf(file: string, error: NodeJS.ErrnoException, { files }: Words): string {
  const why = WHY[error.code ?? '']
  return why ? files[why](file) : files.failed(file, error.message)
}

const WHY: Record<string, 'missing' | 'denied' | 'folder'> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EACCES: 'denied',
  EPERM: 'denied',
  EISDIR: 'folder',
}
