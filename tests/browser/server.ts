import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type RunningServer = {
  /** Such as http://127.0.0.1:41234, without a slash at its end. */
  address: string
  /** Its data folder. */
  data: string
  /** Everything it has printed so far. */
  printed: () => string
  close: () => Promise<void>
}

/** How long a first start may take: it builds the admin and imports the seeds. Milliseconds. */
const PATIENCE = 600_000
const READY = /^就绪 ready .*?(http:\S+)/m

/** Starts what `npm start` starts, on a free port and a new data folder, and waits until it says that it is ready. */
export async function startServer(settings: Record<string, string> = {}): Promise<RunningServer> {
  const home = await mkdtemp(join(tmpdir(), 'jiedao-browser-'))
  // Nothing else of the test's own environment: it would run React and Next in test mode.
  const env = {
    NODE_ENV: 'production' as const,
    PATH: process.env.PATH,
    HOME: home,
    PORT: '0',
    DATA_DIR: join(home, 'data'),
    ...settings,
  }
  const child = spawn('sh', ['-c', `exec ${await startCommand()}`], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output: string[] = []
  const address = await whenReady(child, output)
  const close = async (): Promise<void> => {
    if (child.exitCode === null && child.kill('SIGTERM')) await once(child, 'exit')
    await rm(home, { recursive: true, force: true })
  }
  return { address, data: env.DATA_DIR, printed: () => output.join(''), close }
}

async function startCommand(): Promise<string> {
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: { start: string } }
  return scripts.start
}

function whenReady(child: ChildProcess, output: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      child.kill('SIGKILL')
      reject(new Error(`the server was not ready in time:\n${output.join('')}`))
    }, PATIENCE)
    const read = (chunk: Buffer): void => {
      output.push(chunk.toString())
      const address = READY.exec(output.join(''))?.[1]
      if (address === undefined) return
      clearTimeout(late)
      resolve(address)
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.once('exit', (code) => {
      clearTimeout(late)
      reject(new Error(`the server ended with ${String(code)}:\n${output.join('')}`))
    })
  })
}
