import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { killRuns } from '../support/kill-runs.ts'

/** `npm run soak -- [kills] [documents]`: fifty kills of an import of two hundred documents, unless told otherwise. */
const [kills = 50, documents = 200] = process.argv.slice(2).map(Number)
const folder = await mkdtemp(join(tmpdir(), 'jiedao-soak-'))
const started = performance.now()
const report = await killRuns(folder, { documents, kills })
const seconds = Math.round((performance.now() - started) / 1000)
process.stdout.write(`${JSON.stringify({ ...report, seconds })}\n`)
await rm(folder, { recursive: true, force: true })
process.exitCode = report.equal && report.halfThere.length === 0 && report.kills === kills ? 0 : 1
