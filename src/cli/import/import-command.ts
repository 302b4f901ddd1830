import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import type { Payload } from 'payload'
import { inOrder } from '../../importer/in-order.ts'
import { applyDocument, isRefused, planDocument } from '../../importer/intake.ts'
import type { Intake } from '../../importer/intake.ts'
import type { Bundle, Message } from '../../importer/model/bundle.ts'
import type { Parsed } from '../../importer/model/parsed.ts'
import type { Plan, Stored } from '../../importer/model/plan.ts'
import { read } from '../../importer/pipeline.ts'
import { mergePlans } from '../../importer/plan/merge.ts'
import { EXIT, exitCodeOf } from '../exit-code.ts'
import type { Language } from '../language.ts'
import { oneLine } from '../one-line.ts'
import { messageLine } from '../parse/summary.ts'
import { progressOver } from '../progress.ts'
import { readDocument } from '../read-document.ts'
import { wordsOf } from '../words/index.ts'
import type { Words } from '../words/index.ts'
import { documentsIn } from './documents-in.ts'
import { openDatabase } from './open-database.ts'
import { planText } from './plan-text.ts'

type Options = { apply: boolean; publish: boolean; format: 'text' | 'json' }
type Document = { file: string; parsed: Parsed }

/**
 * `jiedao import`: compares documents with the database and, with --apply, writes. Standard output holds the plan and
 * nothing else: one Plan over all documents, each planned upon those before it. What is wrong goes to standard error.
 */
export async function importCommand(paths: string[], options: Options, language: Language): Promise<number> {
  const words = wordsOf(language)
  const { files, problems } = await documentsIn(paths, words)
  for (const problem of problems) process.stderr.write(`${problem}\n`)
  const documents = await readAll(files, words, language)
  const taken = documents.filter(({ file, parsed }) => isTaken(file, parsed.bundle, words))
  const total = files.length + problems.length
  if (taken.length === 0) {
    if (options.format === 'json') printJson(mergePlans([]))
    return exitCodeOf(total, total)
  }

  const database = await openDatabase(words)
  if (!database) return EXIT.nothingDone
  try {
    const { plans, applied } = await importAll(taken, options, { language, words, payload: database.payload })
    const plan = mergePlans(plans)
    if (options.format === 'json') printJson(plan)
    else process.stdout.write(planText(plan, { apply: options.apply, applied }, words))
    return exitCodeOf(total - plans.length, total)
  } finally {
    await database.close()
  }
}

const printJson = (plan: Plan): void => void process.stdout.write(`${JSON.stringify(plan, null, 2)}\n`)

async function readAll(files: string[], words: Words, language: Language): Promise<Document[]> {
  const documents: Document[] = []
  const progress = await progressOver(files.length, words.progress.reading)
  for (const file of files) {
    const result = await readDocument(file, words)
    if ('problem' in result) progress.say(`${result.problem}\n`)
    else documents.push({ file, parsed: await read(result.bytes, basename(file), language) })
    progress.step()
  }
  progress.stop()
  return inOrder(documents)
}

/** What keeps a document from being imported is said at once; nothing of it is compared or written. */
function isTaken(file: string, bundle: Bundle, words: Words): boolean {
  if (!isRefused(bundle)) return true
  process.stderr.write(refusal(file, bundle.messages, words))
  return false
}

function refusal(file: string, messages: Message[], words: Words): string {
  const errors = messages.filter(({ severity }) => severity === 'error')
  return [words.plan.refused(file), ...errors.map((message) => messageLine(file, message, words)), ''].join(
    '\n',
  )
}

/** What is doubtful in a document, when it changes anything; a nightly import of the same pages stays silent. */
function warningLines(file: string, { plan, messages }: Intake, words: Words): string {
  if (plan.counts.create + plan.counts.update + plan.counts.conflict === 0) return ''
  const warnings = messages.filter(({ severity }) => severity === 'warning')
  return warnings.map((message) => `${messageLine(file, message, words)}\n`).join('')
}

type Context = { language: Language; words: Words; payload: Payload }

/** Plans each document upon those before it, and writes it when asked to. What fails is said, and the rest goes on. */
async function importAll(
  documents: Document[],
  { apply, publish }: Options,
  { language, words, payload }: Context,
) {
  const run = { batch: randomUUID(), startedAt: new Date(), actor: 'operator' } as const
  const progress = await progressOver(documents.length, words.progress.writing)
  const plans: Plan[] = []
  const upon: Stored[] = []
  let applied = 0
  for (const { file, parsed } of documents) {
    const intake = await planDocument(payload, parsed, { publish, language, upon })
    if ('refused' in intake) {
      progress.say(refusal(file, intake.refused, words))
    } else if (apply) {
      try {
        if (await applyDocument(payload, parsed, intake, run)) applied++
        plans.push(intake.plan)
      } catch (error) {
        progress.say(`${words.errors.failed(file, oneLine(error))}\n`)
      }
    } else {
      plans.push(intake.plan)
      upon.push(...intake.touched)
    }
    if (!('refused' in intake)) progress.say(warningLines(file, intake, words))
    progress.step()
  }
  progress.stop()
  return { plans, applied }
}
