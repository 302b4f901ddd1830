import type { Payload } from 'payload'
import {
  applyDocument,
  failDocument,
  isRefused,
  planDocument,
  refuseDocument,
  type Intake,
  type IntakeOptions,
} from '../../importer/intake.ts'
import type { Parsed } from '../../importer/model/parsed.ts'
import type { Stored } from '../../importer/model/plan.ts'
import type { Language } from '../language.ts'
import { oneLine } from '../../importer/apply/one-line.ts'
import type { Tell } from './events.ts'

export type Document = { file: string; parsed: Parsed }
export type Planned = Document & { intake: Intake }

export type Batch = {
  batch: string
  startedAt: Date
  apply: boolean
  /** The digests of the documents that this batch wrote before it was cut short. */
  earlier: ReadonlySet<string>
  options: Omit<IntakeOptions, 'language' | 'upon'>
  language: Language
}

/**
 * Plans each document upon those before it, and writes it when asked to. What fails is told, and the rest goes on; gives
 * the plans of those that were taken, and how many were written.
 */
export async function runBatch(
  payload: Payload,
  documents: readonly Document[],
  { batch, startedAt, apply, earlier, options, language }: Batch,
  tell: Tell,
): Promise<{ planned: Planned[]; applied: number; done: number }> {
  const run = { batch, startedAt, actor: 'operator' } as const
  const planned: Planned[] = []
  const upon: Stored[] = []
  let applied = 0
  let done = 0
  for (const { file, parsed } of documents) {
    const told = { event: 'document', file } as const
    if (earlier.has(parsed.bundle.source.sha256)) {
      tell({ ...told, outcome: 'earlier' })
      done++
      continue
    }
    const intake = isRefused(parsed.bundle)
      ? { refused: parsed.bundle.messages }
      : await planDocument(payload, parsed, { ...options, language, upon })
    if ('refused' in intake) {
      // Nothing is written by a dry run.
      if (apply) await refuseDocument(payload, parsed, intake, run)
      tell({ ...told, outcome: 'refused', messages: intake.refused })
      continue
    }
    const { counts } = intake.plan
    const { messages } = intake
    if (!apply) {
      upon.push(...intake.touched)
      tell({ ...told, outcome: 'planned', counts, messages })
    } else {
      try {
        const id = await applyDocument(payload, parsed, intake, run)
        if (id !== null) applied++
        tell({
          ...told,
          outcome: id === null ? 'unchanged' : 'applied',
          counts,
          messages,
          ...(id !== null && { import: id }),
        })
      } catch (error) {
        await failDocument(payload, parsed, intake, { ...run, error, language })
        tell({ ...told, outcome: 'failed', reason: oneLine(error) })
        continue
      }
    }
    planned.push({ file, parsed, intake })
  }
  return { planned, applied, done }
}
