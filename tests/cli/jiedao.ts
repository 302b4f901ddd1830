import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export type Outcome = { code: number | null; out: string; err: string }

const entry = fileURLToPath(new URL('../../src/cli/jiedao.mjs', import.meta.url))

/** Runs the real command in a process of its own, in English unless the environment given says otherwise. */
export async function jiedao(given: string[], env: Record<string, string> = {}): Promise<Outcome> {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:LC_|LANG|NODE_)/.test(name)),
  )
  const settings = { ...inherited, LANG: 'C', ...env } as unknown as NodeJS.ProcessEnv
  const child = spawn(process.execPath, [entry, ...given], { env: settings })
  const outcome: Outcome = { code: null, out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (outcome.out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (outcome.err += text))
  outcome.code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve))
  return outcome
}
