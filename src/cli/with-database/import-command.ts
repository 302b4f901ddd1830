import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import type { Payload } from 'payload'
import { loadEnvFile } from '../../env-file.ts'
import { readEnv } from '../../env.ts'
import { settling } from '../../importer/as-told.ts'
import type { Plan } from '../../importer/model/plan.ts'
import { mergePlans } from '../../importer/plan/merge.ts'
import { unknownPicks, type Picks } from '../../importer/plan/pick.ts'
import type { SavedPlan } from '../../importer/saved-plan.ts'
import { EXIT, exitCodeOf } from '../exit-code.ts'
import type { Language } from '../language.ts'
import { progressOver } from '../progress.ts'
import { documentsIn } from '../reading/documents-in.ts'
import { UsageError } from '../usage-error.ts'
import { wordsOf } from '../words/index.ts'
import type { Words } from '../words/index.ts'
import { tellMachine, tellPerson, type Tell } from './events.ts'
import { openDatabase } from './open-database.ts'
import { planText } from './plan-text.ts'
import { readAll } from './read-all.ts'
import { runBatch, type Batch, type Document, type Planned } from './run-batch.ts'
import { lastRun, rememberRun, type RunFile } from './run-file.ts'
import { writtenBy } from './written-by.ts'

export type ImportOptions = RunFile['options'] & {
  apply: boolean
  resume: boolean
  savePlan?: string
  format: 'text' | 'json' | 'ndjson'
}

/**
 * `jiedao import`: compares documents with the database and, with --apply, writes. Standard output holds the plan or the
 * events and nothing else: one Plan over all documents, each planned upon those before it. What is wrong goes to standard
 * error.
 */
export async function importCommand(
  paths: string[],
  options: ImportOptions,
  language: Language,
): Promise<number> {
  const words = wordsOf(language)
  if (options.resume !== (paths.length === 0)) throw new UsageError(words.usage.resumeAlone)
  if (!options.resume) {
    const { publish, overwrite, retire, subdistrict, only, except } = options
    const settings = { publish, overwrite, retire, subdistrict, only, except }
    const run = { batch: randomUUID(), startedAt: new Date().toISOString(), files: paths, options: settings }
    return runOver(run, options, language)
  }
  loadEnvFile()
  const run = await lastRun(readEnv().DATA_DIR)
  if (run) return runOver(run, { ...options, apply: true }, language)
  process.stderr.write(`${words.plan.nothingToResume}\n`)
  return EXIT.done
}

async function runOver(run: RunFile, options: ImportOptions, language: Language): Promise<number> {
  const words = wordsOf(language)
  const { files, problems } = await documentsIn(run.files, words)
  for (const problem of problems) process.stderr.write(`${problem}\n`)
  const found = await readAll(files, words, language)
  const database = await openDatabase(words)
  if (!database) return EXIT.nothingDone
  const { payload, dataDir } = database
  const progress = await progressOver(found.length, words.progress.writing)
  const tell = telling(options, words, progress)
  try {
    tell({ event: 'start', batch: run.batch, documents: found.length, apply: options.apply })
    const earlier = options.resume ? await writtenBy(payload, run.batch) : new Set<string>()
    const batch: Batch = {
      ...{ batch: run.batch, startedAt: new Date(run.startedAt), apply: options.apply, earlier, language },
      options: { ...run.options, picks: run.options },
    }
    const { subdistrict } = run.options
    const settle = await settling(payload, subdistrict, language)
    if (!settle) throw new UsageError(words.usage.unknownSubdistrict(subdistrict ?? ''))
    const documents = found.map(({ file, parsed }) => ({ file, parsed: settle(parsed) }))
    await mustKnow(run.options, payload, documents, batch, words)
    const forget = options.apply ? await rememberRun(dataDir, { ...run, files }) : null
    const { planned, applied, done } = await runBatch(payload, documents, batch, tell)
    await forget?.()
    progress.stop()
    const total = files.length + problems.length
    const exitCode = exitCodeOf(total - planned.length - done, total)
    await save(options.savePlan, run.batch, planned)
    show(mergePlans(planned.map(({ intake }) => intake.plan)), { ...options, applied, exitCode }, words)
    return exitCode
  } finally {
    progress.stop()
    await database.close()
  }
}

type Progress = Awaited<ReturnType<typeof progressOver>>

function telling({ format }: ImportOptions, words: Words, progress: Progress): Tell {
  const tell = format === 'ndjson' ? tellMachine : tellPerson(words, progress)
  return (event) => {
    tell(event)
    if (event.event === 'document') progress.step()
  }
}

function show(
  plan: Plan,
  { format, apply, applied, exitCode }: ImportOptions & { applied: number; exitCode: number },
  words: Words,
): void {
  if (format === 'ndjson') tellMachine({ event: 'end', counts: plan.counts, exitCode })
  else if (format === 'json') process.stdout.write(`${JSON.stringify(plan, null, 2)}\n`)
  else if (plan.steps.length > 0) process.stdout.write(planText(plan, { apply, applied }, words))
}

async function save(file: string | undefined, batch: string, planned: readonly Planned[]): Promise<void> {
  if (file === undefined) return
  const saved: SavedPlan = {
    ...mergePlans(planned.map(({ intake }) => intake.plan)),
    batch,
    documents: planned.map(({ file: name, parsed, intake: { plan, wanted, messages } }) => ({
      ...{ file: name, bundle: parsed.bundle, plan, wanted, messages },
    })),
  }
  await writeFile(file, `${JSON.stringify(saved)}\n`)
}

/** Refuses a run that names what no document holds, before anything is written. */
async function mustKnow(
  picks: Picks,
  payload: Payload,
  documents: readonly Document[],
  batch: Batch,
  { usage }: Words,
): Promise<void> {
  if (picks.only?.length === 0 && picks.except?.length === 0) return
  const dry = { ...batch, apply: false, options: { ...batch.options, picks: {} } }
  const { planned } = await runBatch(payload, documents, dry, () => undefined)
  const unknown = unknownPicks(
    planned.map(({ intake }) => intake.plan),
    picks,
  )
  if (unknown.length > 0) throw new UsageError(usage.unknownKey(unknown.join(' ')))
}
