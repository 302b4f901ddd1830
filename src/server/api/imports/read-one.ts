import type { Parsed } from '../../../importer/model/parsed.ts'
import { NotReadError, readingApart } from '../../../reading/read-apart.ts'
import { ProblemError } from '../../problems/problem.ts'
import { invalid } from './body.ts'

/** A document of a hundred pages takes a second. */
const TIME = 30_000
const WAITING = 20

const readApart = readingApart({ time: TIME, waiting: WAITING })

/**
 * Reads the document of a request, which must be one; a file of many bundles is for the command. Throws a ProblemError where
 * it takes too long, or where too many wait.
 */
export async function readOne(
  document: Parameters<typeof readApart>[0],
  signal: AbortSignal,
): Promise<Parsed> {
  const found = await readApart(document, signal).catch(explained)
  const [only] = found
  if (!only || found.length > 1) throw invalid('file', 'one-document')
  return only
}

function explained(error: unknown): never {
  if (!(error instanceof NotReadError)) throw error
  if (error.why === 'too-long') throw invalid('file', 'too-long-to-read')
  const seconds = TIME / 1000
  throw new ProblemError(
    { code: 'too-many-requests', detail: { seconds } },
    { 'Retry-After': String(seconds) },
  )
}
