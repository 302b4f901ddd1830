import type { Payload } from 'payload'
import type { Language } from '../../src/cli/language.ts'
import type { RunEvent } from '../../src/cli/with-database/events.ts'
import { runBatch } from '../../src/cli/with-database/run-batch.ts'
import { read } from '../../src/importer/pipeline.ts'

type How = { batch: string; apply: boolean; language: Language; name: string }

/** Imports texts as one run of the command, all under one file name, and gives what was told of each. */
export async function runTexts(
  payload: Payload,
  texts: readonly string[],
  { batch, apply, language, name }: How,
): Promise<RunEvent[]> {
  const parsed = await Promise.all(texts.map((text) => read(new TextEncoder().encode(text), name, language)))
  const run = { batch, startedAt: new Date(), earlier: new Set<string>(), apply, language }
  const told: RunEvent[] = []
  const documents = parsed.map((each) => ({ file: name, parsed: each }))
  const options = { publish: false, picks: {} }
  await runBatch(payload, documents, { ...run, options }, (event) => told.push(event))
  return told
}
