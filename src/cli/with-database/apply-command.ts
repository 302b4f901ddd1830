import { readFile } from 'node:fs/promises'
import { failDocument } from '../../importer/intake.ts'
import { mergePlans } from '../../importer/plan/merge.ts'
import { applySaved, mustFit, SavedPlan, type SavedDocument } from '../../importer/saved-plan.ts'
import { StateChangedError } from '../../importer/apply/apply-plan.ts'
import { EXIT } from '../exit-code.ts'
import type { Language } from '../language.ts'
import { oneLine } from '../../importer/apply/one-line.ts'
import { UsageError } from '../usage-error.ts'
import { wordsOf } from '../words/index.ts'
import type { Words } from '../words/index.ts'
import { openDatabase } from './open-database.ts'
import { planText } from './plan-text.ts'
import { writtenBy } from './written-by.ts'

/**
 * `jiedao apply FILE`: writes a plan that `import --save-plan` made, if the data is still as it was then. A plan that was cut
 * short goes on where it stopped.
 */
export async function applyCommand(file: string, language: Language): Promise<number> {
  const words = wordsOf(language)
  const saved = await readPlan(file, words)
  const database = await openDatabase(words)
  if (!database) return EXIT.nothingDone
  try {
    const written = await writtenBy(database.payload, saved.batch)
    const left = saved.documents.filter(({ bundle }) => !written.has(bundle.source.sha256))
    await mustFit(database.payload, left)
    const run = { batch: saved.batch, startedAt: new Date(), actor: 'operator' } as const
    const applied: SavedDocument[] = []
    for (const document of left)
      try {
        if ((await applySaved(database.payload, document, run)) !== null) applied.push(document)
      } catch (error) {
        await failDocument(database.payload, document, document, { ...run, error, language })
        throw error
      }
    const plan = mergePlans(applied.map((document) => document.plan))
    process.stdout.write(planText(plan, { apply: true, applied: applied.length }, words))
    return EXIT.done
  } catch (error) {
    const why = error instanceof StateChangedError ? words.errors.drift : oneLine(error)
    process.stderr.write(`${why}\n`)
    return EXIT.nothingDone
  } finally {
    await database.close()
  }
}

async function readPlan(file: string, { usage }: Words): Promise<SavedPlan> {
  try {
    return SavedPlan.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    throw new UsageError(usage.notAPlan(file))
  }
}
