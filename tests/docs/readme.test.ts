import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { readEnv } from '../../src/env.ts'
import { seedOnce } from '../../src/importer/seed.ts'
import { openApp } from '../http/open-app.ts'
import type { TestApp } from '../http/open-app.ts'
import { curl } from './curl.ts'

jest.setTimeout(120_000)

const readme = readFileSync('README.md', 'utf8')
const examples = [...readme.matchAll(/```console\n\$ (?<command>[^\n]+)\n(?<output>.*?)```/gsu)].map(
  ({ groups }) => ({
    command: groups?.['command'] ?? '',
    output: groups?.['output'] ?? '',
  }),
)

let app: TestApp
beforeAll(async () => {
  app = await openApp()
  await seedOnce(app.payload, { dir: 'seeds', log: () => undefined })
})
afterAll(() => app.close())

describe('an example of the README prints what stands below it', () => {
  it('has some of each kind', () => {
    const commands = examples.map(({ command }) => command).join('\n')
    for (const kind of ['api/leaders', 'api/graphql', '-- parse', '-- import'])
      expect(commands).toContain(kind)
  })

  it.each(examples)('$command', async ({ command, output }) => {
    const printed = command.startsWith('curl') ? await curl(command, app.address) : await run(command)
    expect(comparable(printed)).toEqual(comparable(output))
  })
})

describe('the table of environment variables', () => {
  const source = readFileSync('src/env.ts', 'utf8')
  // NODE_ENV is set by the start itself.
  const known = [...source.matchAll(/^ {2}([A-Z_]+): /gmu)]
    .map(([, name]) => name)
    .filter((name) => name !== 'NODE_ENV')
  const rows = [...readme.matchAll(/^\| `([A-Z_]+)` +\| (?:`([^`]+)`)? +\|/gmu)]

  it('names every variable that is read, in its order, and no other', () => {
    expect(known.length).toBeGreaterThan(5)
    expect(rows.map(([, name]) => name)).toEqual(known)
  })

  it('agrees with .env.example', () => {
    const example = readFileSync('.env.example', 'utf8')
    expect([...example.matchAll(/^# ([A-Z_]+)=/gmu)].map(([, name]) => name)).toEqual(known)
  })

  it('states the true defaults', () => {
    const defaults: Record<string, unknown> = readEnv({ NODE_ENV: 'production' })
    for (const [, name = '', value] of rows)
      expect([name, String(defaults[name])]).toEqual([name, String(value)])
  })
})

async function run(command: string): Promise<string> {
  const { PATH, HOME } = process.env
  const { DATA_DIR, DATABASE_URL, PAYLOAD_SECRET } = app.env
  const env = {
    NODE_ENV: 'production' as const,
    PATH,
    HOME,
    LANG: 'C',
    DATA_DIR,
    DATABASE_URL,
    PAYLOAD_SECRET,
  }
  return (await promisify(execFile)('sh', ['-c', command], { env })).stdout
}

/** JSON by its content, with the ids, which differ from one database to the next, told by their form alone. */
function comparable(text: string): unknown {
  const masked = text.replaceAll(/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9a-f]{24}/gu, 'ID')
  try {
    return JSON.parse(masked)
  } catch {
    return masked.trim()
  }
}
