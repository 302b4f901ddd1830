import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Bundle } from '../../src/importer/model/bundle.ts'
import type { Plan } from '../../src/importer/model/plan.ts'
import { jiedao } from './jiedao.ts'

// Each starts the real command, which takes seconds on a busy machine.
jest.setTimeout(120_000)

const seeds = fileURLToPath(new URL('../../seeds', import.meta.url))
const profile = join(seeds, 'zhengyang-jiedao.txt')
const report = join(seeds, 'xiangmihu-2013-report.txt')

let folder: string
let note: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jiedao-cli-'))
  note = join(folder, 'note.txt')
  await writeFile(note, '今天天气很好，大家去公园散步。')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('jiedao parse', () => {
  it('shows a person what was read', async () => {
    const { code, out, err } = await jiedao(['parse', profile], { LANG: 'zh_CN.UTF-8' })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/种类 +机构简介/)
    expect(out).toMatch(/内设机构 +14 +综合办公室、党建工作办公室/)
  })

  it('prints one bundle a line, takes what it can, and exits 1', async () => {
    const missing = join(folder, 'missing.txt')
    const { code, out, err } = await jiedao(['parse', '--json', profile, note, missing])
    const kinds = out
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as Bundle).kind)
    expect({ code, kinds, err }).toEqual({
      code: 1,
      kinds: ['profile', 'none'],
      err: `${missing}: no such file\n`,
    })
  })

  it('writes a bundle for each document into a folder, and nothing to standard output', async () => {
    const out = join(folder, 'bundles')
    expect(await jiedao(['parse', '--json', '--out', out, profile, report])).toMatchObject({
      code: 0,
      out: '',
      err: '',
    })
    const bundle = JSON.parse(await readFile(join(out, 'xiangmihu-2013-report.txt.json'), 'utf8')) as Bundle
    expect(bundle).toMatchObject({ kind: 'work-report', source: { name: 'xiangmihu-2013-report.txt' } })
  })

  it('reads a folder of many documents on several threads, in the order of their names', async () => {
    const many = join(folder, 'many')
    await mkdir(many)
    const names = Array.from({ length: 20 }, (_, i) => `${String(i + 10)}.txt`)
    const texts = [await readFile(profile), await readFile(note), await readFile(report)]
    for (const [i, name] of names.entries()) await writeFile(join(many, name), texts[i % 3] ?? '')
    const { code, out, err } = await jiedao(['parse', '--format', 'ndjson', many])
    const bundles = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Bundle)
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(bundles.map(({ source }) => source.name)).toEqual(names)
    expect(bundles.map(({ kind }) => kind)).toEqual(
      names.map((_, i) => ['profile', 'none', 'work-report'][i % 3]),
    )
  })

  it('exits 3 when no document was taken', async () => {
    expect(await jiedao(['parse', note])).toMatchObject({ code: 3 })
  })
})

describe('jiedao import', () => {
  const importing = (given: string[], env: Record<string, string> = {}) =>
    jiedao(['import', ...given], { DATA_DIR: join(folder, 'data'), ...env })

  it('makes the database, plans without writing, writes when told to, and then has nothing to do', async () => {
    const dry = await importing(['--format', 'json', profile, report])
    const planned = JSON.parse(dry.out) as Plan
    expect(dry).toMatchObject({ code: 0, err: '' })
    expect(planned).toMatchObject({ planVersion: 1, counts: { update: 0, keep: 0, conflict: 0, absent: 0 } })

    const applied = await importing(['--format', 'json', '--apply', profile, report])
    expect(JSON.parse(applied.out)).toMatchObject({ counts: planned.counts })

    const again = await importing(['--apply', profile, report, note], { LANG: 'zh_CN.UTF-8' })
    expect(again.code).toBe(1)
    expect(again.out).toMatch(/^类别 +新增 +更新 +不变 +冲突\n来源文件 +0 +0 +2 +0\n街道 +0 +0 +2 +0\n/)
    expect(again.out).toContain('数据库中已是这些内容，未作任何写入。')
    expect(again.err).toContain(`${note}：未导入`)
  })

  it('takes the subdistrict that it is given for what a text leaves out', async () => {
    const page = join(folder, 'page.txt')
    await writeFile(page, '正阳街道办事处\n内设机构\n一、党政办公室：负责日常工作。')
    const { out } = await importing(['--format', 'json', '--subdistrict', '龙沙区正阳街道', page])
    expect((JSON.parse(out) as Plan).steps.map(({ key }) => key)).toContain('正阳街道|龙沙区')
    const unknown = await importing(['--subdistrict', '某处', page])
    expect(unknown).toMatchObject({ code: 2, err: expect.stringContaining('--subdistrict 某处') })
  })

  it('exits 3 when there is no database to write to', async () => {
    const { code, err } = await jiedao(['import', report], { DATA_DIR: join(note, 'data') })
    expect(code).toBe(3)
    expect(err).toContain('The database cannot be used')
  })
})
