import { join } from 'node:path'
import type { Payload } from 'payload'
import { wasSeeded } from '../../database/index.ts'
import type { Env } from '../../env.ts'
import { seedFolder } from '../../importer/seed-folder.ts'
import { say } from './say.ts'

/** Imports the seeds into a database that has never had any, and says how many records they made. */
export async function importSeeds(payload: Payload, env: Env): Promise<void> {
  const dir = seedFolder(env, join(process.cwd(), 'seeds'))
  if (dir === null || (await wasSeeded(payload))) return
  // Loaded only now: every later start is faster without the importer.
  const { seedOnce } = await import('../../importer/seed.ts')
  const seeded = await seedOnce(payload, {
    dir,
    log: (line) => {
      say('种子 seeds', line)
    },
  })
  if (!seeded) return
  const counts = Object.entries(seeded.created).map(([collection, count]) => `${collection} ${String(count)}`)
  say('种子 seeds', `已导入并发布 imported ${String(seeded.documents)} documents: ${counts.join(', ')}`)
}
