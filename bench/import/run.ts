import { setMode } from '../../src/env.ts'
import { documentsIn } from '../../src/cli/reading/documents-in.ts'
import { openDatabase } from '../../src/cli/with-database/open-database.ts'
import { readAll } from '../../src/cli/with-database/read-all.ts'
import { runBatch } from '../../src/cli/with-database/run-batch.ts'
import { wordsOf } from '../../src/cli/words/index.ts'

/** What one import took: seconds, of which the process and its threads used the CPU, and the most memory in MiB. */
export type Took = { reading: number; writing: number; cpu: number; applied: number; memory: number }

/** `node run.ts FOLDER THREADS`: imports the documents of a folder as `jiedao import --apply` does, and prints what it took. */
const [folder = '', threads = '1'] = process.argv.slice(2)
setMode('production')
const words = wordsOf('en')
const { files } = await documentsIn([folder], words)
const database = await openDatabase(words)
if (!database) throw new Error('no database')
const [started, used] = [performance.now(), process.cpuUsage()]
const documents = await readAll(files, words, 'en', Number(threads))
const read = performance.now()
const batch = { batch: 'bench', startedAt: new Date(), apply: true, earlier: new Set<string>() }
const options = { publish: true, overwrite: false, retire: false, picks: {} }
const { applied } = await runBatch(
  database.payload,
  documents,
  { ...batch, options, language: 'en' },
  () => undefined,
)
const written = performance.now()
const { user, system } = process.cpuUsage(used)
const took: Took = {
  reading: (read - started) / 1000,
  writing: (written - read) / 1000,
  cpu: (user + system) / 1e6,
  applied,
  memory: process.resourceUsage().maxRSS / 1024,
}
await database.close()
process.stdout.write(`${JSON.stringify(took)}\n`)
