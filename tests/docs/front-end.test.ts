import { execFile } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import openapiTypescript, { astToString } from 'openapi-typescript'
import ts from 'typescript'
import { seedOnce } from '../../src/importer/seed.ts'
import { openApp } from '../http/open-app.ts'
import type { TestApp } from '../http/open-app.ts'
import { curl } from './curl.ts'

jest.setTimeout(180_000)

const page = readFileSync('docs/front-end.md', 'utf8')
const commands = [...page.matchAll(/```console\n\$ ([^\n]+)\n(.*?)```/gsu)].map(
  ([, command = '', output = '']) => ({ command, output }),
)
const programs = [...page.matchAll(/```ts\n(.*?)```\n\n```text\n(.*?)```/gsu)].map(
  ([, code = '', output = ''], at) => ({ name: `program ${String(at + 1)}`, code, output }),
)

let app: TestApp
let folder: string
beforeAll(async () => {
  app = await openApp()
  await seedOnce(app.payload, { dir: 'seeds', log: () => undefined })
  // Below node_modules, so that packages are found from there.
  mkdirSync('node_modules/.cache', { recursive: true })
  folder = mkdtempSync(resolve('node_modules/.cache/front-end-'))
  copyFileSync('payload-types.ts', join(folder, 'payload-types.ts'))
  const document = await (await fetch(`${app.address}/api/openapi.json`)).text()
  writeFileSync(join(folder, 'api.d.ts'), astToString(await openapiTypescript(document)))
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await app.close()
})

describe('an example for front ends prints what stands below it', () => {
  it('is there for each way to read', () => {
    expect([commands.length, programs.length]).toEqual([1, 7])
    for (const word of ['PayloadSDK', '/api/graphql', 'operations', 'URLSearchParams'])
      expect(programs.some(({ code }) => code.includes(word))).toBe(true)
  })

  it.each(commands)('$command', async ({ command, output }) => {
    expect(JSON.parse(masked(await curl(command, app.address)))).toEqual(JSON.parse(masked(output)))
  })

  it.each(programs)('$name', async ({ name, code, output }) => {
    const file = join(folder, `${name.replace(' ', '-')}.ts`)
    // Payload refuses to start beside a package of its own with another version, so it is installed under another name.
    const source = code
      .replaceAll('http://localhost:3000', app.address)
      .replace("'@payloadcms/sdk'", "'payload-sdk'")
    writeFileSync(file, source)
    expect(typeErrors(file)).toEqual([])
    const compiled = file.replace(/ts$/u, 'mjs')
    writeFileSync(
      compiled,
      ts.transpileModule(source, {
        compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
      }).outputText,
    )
    const { stdout } = await promisify(execFile)(process.execPath, [compiled], {
      env: { ...process.env, NODE_OPTIONS: '' },
    })
    expect(stdout).toBe(output)
  })
})

function typeErrors(file: string): string[] {
  const program = ts.createProgram([file], {
    allowImportingTsExtensions: true,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleDetection: ts.ModuleDetectionKind.Force,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    noEmit: true,
    skipLibCheck: true,
    strict: true,
    target: ts.ScriptTarget.ES2023,
    types: [],
  })
  const source = program.getSourceFile(file)
  return program
    .getSemanticDiagnostics(source)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

/** Ids differ from one database to the next. */
const masked = (text: string): string =>
  text.replaceAll(/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9a-f]{24}/gu, 'ID')
