import type { Payload } from 'payload'
import { loadEnvFile } from '../../env-file.ts'
import { readEnv, setMode } from '../../env.ts'
import { oneLine } from '../../importer/apply/one-line.ts'
import type { Words } from '../words/index.ts'

/**
 * Opens the database the server uses, made and migrated when it is not there yet. Null, and a line on standard error,
 * when it cannot be opened.
 */
export async function openDatabase({
  errors,
}: Words): Promise<{ payload: Payload; dataDir: string; close: () => Promise<void> } | null> {
  loadEnvFile()
  setMode('production')
  try {
    // Payload reads NODE_ENV while it is imported, and takes seconds: only here.
    const { closePayload, openPayload } = await import('../../boot.ts')
    // Payload logs to standard output, which belongs to the plan.
    const env = readEnv()
    const payload = await openPayload({ ...env, LOG_LEVEL: 'silent' })
    return { payload, dataDir: env.DATA_DIR, close: () => closePayload(payload) }
  } catch (error) {
    process.stderr.write(`${errors.database(oneLine(error))}\n`)
    return null
  }
}
