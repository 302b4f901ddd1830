import type { Server } from 'node:http'
import { startedByNpm } from '../../env.ts'

type Closer = () => Promise<void> | void

export type Stop = {
  /** Something to close at the end; the last one opened is closed first. */
  add: (closer: Closer) => void
  /** Fires with the first signal, for work that is still under way. */
  signal: AbortSignal
}

/** npm and a terminal both pass Ctrl-C on, so one press can come as two signals; milliseconds. */
const SAME_PRESS = 500
/** How long open requests may take to finish, in milliseconds. */
const PATIENCE = 10_000

/** Closes everything and exits 0 on SIGINT or SIGTERM; a second press gives up waiting and exits 130. */
export function stopOnSignal(): Stop {
  const closers: Closer[] = []
  const stopping = new AbortController()
  let pressedAt: number | undefined

  const onSignal = (): void => {
    if (pressedAt !== undefined) {
      if (Date.now() - pressedAt > SAME_PRESS) process.exit(130)
      return
    }
    pressedAt = Date.now()
    stopping.abort()
    void closeAll(closers)
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  if (startedByNpm()) {
    whenOrphaned(() => {
      if (pressedAt === undefined) onSignal()
    })
  }
  return { add: (closer) => closers.unshift(closer), signal: stopping.signal }
}

/** npm passes a signal to the shell that it started us with, and most shells die of it without passing it on. */
function whenOrphaned(tell: () => void): void {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    tell()
  }, 200)
  watch.unref()
}

async function closeAll(closers: Closer[]): Promise<void> {
  try {
    for (const closer of closers) await closer()
    process.exit(0)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  }
}

/** Takes no new request, lets open ones finish, and drops connections that only wait for another request. */
export async function closeServer(server: Server): Promise<void> {
  const idle = setInterval(() => {
    server.closeIdleConnections()
  }, 50)
  const late = setTimeout(() => {
    server.closeAllConnections()
  }, PATIENCE)
  await new Promise((resolve) => server.close(resolve))
  clearInterval(idle)
  clearTimeout(late)
}
