import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { isEmpty, markSeeded, wasSeeded } from '../database/index.ts'
import { inOrder } from './in-order.ts'
import { applyDocument, planDocument, refuseDocument } from './intake.ts'
import type { Collection } from './model/plan.ts'
import { read } from './pipeline.ts'

/** How many records of each collection the seeds made. */
export type Seeded = { documents: number; created: Partial<Record<Collection, number>> }

/** All seeds are of one batch; by it a start that was cut short is known, and goes on where it stopped. */
const BATCH = 'seeds'

/**
 * Imports and publishes the documents of a folder, once in the life of a database and only into an empty one; a marker
 * remembers it. Null when there was nothing to do. `log` hears of documents that were left out. Throws when the folder
 * cannot be read.
 */
export async function seedOnce(
  payload: Payload,
  { dir, log }: { dir: string; log: (line: string) => void },
): Promise<Seeded | null> {
  if (await wasSeeded(payload)) return null
  if (!(await isEmpty(payload)) && !(await wasCutShort(payload))) return null
  const seeded: Seeded = { documents: 0, created: {} }
  for (const { name, parsed } of inOrder(await documentsIn(dir))) {
    const run = { batch: BATCH, startedAt: new Date(), actor: 'operator' } as const
    const intake = await planDocument(payload, parsed, { publish: true, language: 'zh' })
    if ('refused' in intake) {
      await refuseDocument(payload, parsed, intake, run)
      log(`${name}: ${intake.refused.map(({ text }) => text).join(' ')}`)
      continue
    }
    await applyDocument(payload, parsed, intake, run)
    seeded.documents++
    for (const { action, collection } of intake.plan.steps) {
      if (action === 'create') seeded.created[collection] = (seeded.created[collection] ?? 0) + 1
    }
  }
  await markSeeded(payload)
  return seeded
}

async function documentsIn(dir: string) {
  const names = (await readdir(dir)).filter((name) => /\.(?:txt|html?|md|docx|pdf)$/i.test(name)).sort()
  return Promise.all(
    names.map(async (name) => ({ name, parsed: await read(await readFile(join(dir, name)), name) })),
  )
}

async function wasCutShort(payload: Payload): Promise<boolean> {
  const where = { batch: { equals: BATCH } }
  return (await payload.count({ collection: 'imports', where, overrideAccess: true })).totalDocs > 0
}
