import { loadEnvFile } from '../env-file.ts'
import { setMode } from '../env.ts'

// React, Next and Payload read NODE_ENV while they are imported, so it is set before anything else is.
loadEnvFile()
setMode(process.argv.includes('--dev') ? 'development' : 'production')

const { main } = await import('./start/index.ts')
await main()
