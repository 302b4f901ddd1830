import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { killRuns } from '../support/kill-runs.ts'

/** `npm run soak -- kills [kills] [documents]`: fifty kills of an import of two hundred documents, unless told otherwise. */
export async function soakKills([kills = 50, documents = 200]: number[]) {
  const folder = await mkdtemp(join(tmpdir(), 'jiedao-soak-'))
  const report = await killRuns(folder, { documents, kills })
  await rm(folder, { recursive: true, force: true })
  return { report, held: report.equal && report.halfThere.length === 0 && report.kills === kills }
}
