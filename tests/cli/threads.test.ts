import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFiles } from '../../src/cli/reading/read-files.ts'
import { readAll } from '../../src/cli/with-database/read-all.ts'
import { wordsOf } from '../../src/cli/words/index.ts'
import { parse } from '../../src/importer/pipeline.ts'

const seeds = ['zhengyang-jiedao.txt', 'xiangmihu-2013-report.txt'].map((name) => resolve('seeds', name))

let folder: string
let files: string[]
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jiedao-threads-'))
  const texts = await Promise.all(seeds.map((seed) => readFile(seed)))
  const [bundle] = await Promise.all(texts.map((text) => parse(text, 'seed.txt')))
  const lines = `${JSON.stringify(bundle)}\n${JSON.stringify(bundle)}\n`
  files = Array.from({ length: 20 }, (_, at) => join(folder, at === 7 ? '7.ndjson' : `${String(at)}.txt`))
  for (const [at, file] of files.entries()) {
    if (at === 11) continue
    await writeFile(file, at === 7 ? lines : at === 3 ? '大家去公园散步。' : (texts[at % 2] ?? ''))
  }
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function all(threads: number) {
  const answers: unknown[] = []
  let started = 0
  const count = () => started++
  subscribe('worker_threads', count)
  for await (const answer of readFiles(files, { reader: 'documents', language: 'en', threads }))
    answers.push(answer)
  unsubscribe('worker_threads', count)
  return { answers, started }
}

describe('many files', () => {
  it('are read on threads as on one: in their order, with texts and outlines, bundles and what is missing', async () => {
    const one = await all(1)
    const several = await all(2)
    expect([one.started, several.started]).toEqual([0, 2])
    expect(several.answers).toEqual(one.answers)
    expect(one.answers[7]).toMatchObject({ read: [{ text: '' }, { text: '' }] })
    expect(one.answers[11]).toEqual({ file: files[11], problem: `${files[11] ?? ''}: no such file` })
  })

  it('come to an import in the order of their kinds, whatever read them', async () => {
    const words = wordsOf('en')
    const there = files.filter((_, at) => at !== 11)
    const [one, two] = [await readAll(there, words, 'en', 1), await readAll(there, words, 'en', 2)]
    expect(two).toEqual(one)
    expect(one).toHaveLength(20)
    expect(one.at(-1)?.file).toBe(files[3])
  })
})
