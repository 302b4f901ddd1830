import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, it, jest } from '@jest/globals'
import type { Bundle } from '../../src/importer/model/bundle.ts'
import { hostileDocuments } from '../support/hostile-documents.ts'

// Starts the real command, which takes seconds on a busy machine.
jest.setTimeout(120_000)

/** Several times what the command takes for what offices write, and far less than these documents claim to be. MiB. */
const MOST = 512
/** Linux counts what the starting process held into `maxRSS`, but not into the high-water mark of the memory itself. */
const PEAK = `
import { existsSync, readFileSync } from 'node:fs'
const status = '/proc/self/status'
process.on('exit', () => {
  const mark = existsSync(status) && /VmHWM:\\s*(\\d+)/.exec(readFileSync(status, 'utf8'))
  process.stderr.write(String((mark ? Number(mark[1]) : process.resourceUsage().maxRSS) / 1024))
})`

it('jiedao parse refuses what would bring the machine down, each with its message, in bounded memory', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'jiedao-hostile-'))
  for (const { name, make } of hostileDocuments) await writeFile(join(folder, name), make())
  const files = hostileDocuments.map(({ name }) => join(folder, name))
  const given = [
    '--import',
    `data:text/javascript,${encodeURIComponent(PEAK)}`,
    resolve('src/cli/jiedao.mjs'),
    'parse',
    '--json',
  ]
  const child = spawn(process.execPath, [...given, ...files])
  const ended = new Promise((done) => child.on('close', done))
  const [out, peak] = await Promise.all([text(child.stdout), text(child.stderr)])
  const bundles = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Bundle)
  expect(bundles.map(({ kind, messages }) => [kind, ...messages.map(({ code }) => code)])).toEqual(
    hostileDocuments.map(({ code }) => ['none', code]),
  )
  expect(await ended).toBe(3)
  expect(Number(peak)).toBeGreaterThan(30)
  expect(Number(peak)).toBeLessThan(MOST)
  await rm(folder, { recursive: true, force: true })
})
