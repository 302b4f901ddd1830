import { soakDocuments } from './documents.ts'
import { soakKills } from './kills.ts'
import { soakQueries } from './queries.ts'

const SOAKS = { documents: soakDocuments, kills: soakKills, queries: soakQueries }

/** `npm run soak -- documents|kills|queries [numbers]`: prints its report as one line of JSON, and fails when a promise did not hold. */
const [name = '', ...numbers] = process.argv.slice(2)
if (!(name in SOAKS)) throw new Error(`npm run soak -- ${Object.keys(SOAKS).join('|')}`)
const started = performance.now()
const { report, held } = await SOAKS[name as keyof typeof SOAKS](numbers.map(Number))
const seconds = Math.round((performance.now() - started) / 1000)
process.stdout.write(`${JSON.stringify({ ...report, held, seconds })}\n`)
process.exitCode = held ? 0 : 1
