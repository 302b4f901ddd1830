import { loadEnvFile } from '../env-file.ts'
import { setMode } from '../env.ts'
import { buildAdmin } from './start/admin-build.ts'

// `npm run build`: the admin alone, for an image or to see why a build fails.
loadEnvFile()
setMode('production')
await buildAdmin({ root: process.cwd(), loud: true }).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
