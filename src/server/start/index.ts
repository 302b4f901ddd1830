import { stderr } from 'node:process'
import { start } from './start.ts'
import { stopOnSignal } from './stop.ts'

/** Starts the server; what keeps it from starting is told in one line, and the process exits 1. */
export async function main(): Promise<void> {
  const stop = stopOnSignal()
  try {
    await start(stop)
  } catch (error) {
    // A step that broke off because the server was told to stop is no failure.
    if (stop.signal.aborted) return
    stderr.write(`启动失败 cannot start: ${oneLine(error)}\n`)
    process.exit(1)
  }
}

const oneLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\s*\n\s*/g, ' ')
