import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { kindLists } from '../../src/importer/list-kinds.ts'

// Each command starts node anew, which takes seconds on a busy machine.
jest.setTimeout(120_000)

const KIND = `import type { Kind } from '../../model/kind.ts'

export const kind: Kind = {
  id: 'reply',
  label: ['答复', 'Reply'],
  turn: 9,
  recognise: ({ source }) => (source.text.startsWith('关于') && source.text.includes('提案的答复') ? 0.9 : 0),
  extract: ({ source }) => ({ source: { title: source.text.split('\\n')[0] ?? '' }, structure: [] }),
}
`

let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'jiedao-kind-'))
  for (const part of ['src', 'package.json', 'tsconfig.json'])
    cpSync(part, join(root, part), { recursive: true })
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'))
})
afterAll(() => rmSync(root, { recursive: true }))

function run(script: string, ...given: string[]): { status: number | null; out: string; err: string } {
  const command = ['--import', join(root, 'src/typescript.mjs'), join(root, script), ...given]
  const env = { PATH: process.env['PATH'], LANG: 'zh_CN.UTF-8', NODE_ENV: 'test' as const }
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: root,
    encoding: 'utf8',
    env,
  })
  return { status, out: stdout, err: stderr }
}

describe('the kinds', () => {
  it('are listed as their folders have them; else run `npm run generate`', async () => {
    for (const [name, text] of Object.entries(await kindLists('.')))
      expect([name, readFileSync(name, 'utf8')]).toEqual([name, text])
  })

  it('have one more after one folder was added and the lists were made anew', () => {
    const folder = join(root, 'src/importer/kinds/reply')
    mkdirSync(folder)
    writeFileSync(join(folder, 'index.ts'), KIND)
    writeFileSync(join(root, 'page.txt'), '关于第12号提案的答复\n委员：您提出的建议收悉。')
    expect(run('src/cli/generate-kinds.ts')).toMatchObject({ status: 0, err: '' })
    const parsed = run('src/cli/main.ts', 'parse', 'page.txt')
    expect(parsed).toMatchObject({ status: 0, err: '' })
    expect(parsed.out).toMatch(/种类 +答复/u)
    const bundle = JSON.parse(run('src/cli/main.ts', 'parse', '--json', 'page.txt').out) as object
    expect(bundle).toMatchObject({ kind: 'reply', source: { title: '关于第12号提案的答复' } })
  })

  it('are refused where a folder holds none', async () => {
    mkdirSync(join(root, 'src/importer/kinds/empty'))
    writeFileSync(join(root, 'src/importer/kinds/empty/index.ts'), 'export {}\n')
    await expect(kindLists(root)).rejects.toThrow('exports no kind with the id empty')
  })
})
