import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'

const ROOT = process.cwd()
const folder = mkdtempSync(path.join(tmpdir(), 'jiedao-rule-'))
afterAll(() => rmSync(folder, { recursive: true }))

function newRule(...args: string[]): { status: number | null; said: string } {
  const command = ['--import', path.join(ROOT, 'src/typescript.mjs'), path.join(ROOT, 'src/cli/new-rule.ts')]
  const env = { PATH: process.env['PATH'], NODE_ENV: 'test' as const }
  const { status, stdout } = spawnSync(process.execPath, [...command, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env,
  })
  return { status, said: stdout }
}

const inside = (name: string): string => path.join(folder, 'src/importer/kinds/profile', name)

describe('npm run new:rule', () => {
  it('writes a rule and a table that holds the example, with ways that lead to the model', () => {
    const example = "2020年10月，获评'文明单位'"
    expect(newRule('award-day', example, '2020年10月', 'src/importer/kinds/profile').status).toBe(0)
    expect(readdirSync(path.dirname(inside('')))).toContain('profile')
    expect(readFileSync(inside('award-day.ts'), 'utf8')).toMatch(
      /from '\.\.\/\.\.\/model\/rule\.ts'[^]*export const awardDay = defineRule[^]*id: 'award-day'/u,
    )
    expect(readFileSync(inside('award-day.cases.ts'), 'utf8')).toContain(
      String.raw`reads: [['2020年10月，获评\'文明单位\'', '2020年10月' as never]]`,
    )
  })

  it('writes over nothing', () => {
    const before = readFileSync(inside('award-day.ts'), 'utf8')
    expect(newRule('award-day', '2021年', '2021年', 'src/importer/kinds/profile').status).toBe(1)
    expect(readFileSync(inside('award-day.ts'), 'utf8')).toBe(before)
  })

  it.each([
    { why: 'no arguments', args: [] },
    { why: 'a name that is no id', args: ['Award Day', '2020年', '2020年'] },
    { why: 'an example without the value', args: ['award-day', '获评文明单位', '2020年'] },
  ])('says what it wants: $why', ({ args }) => {
    expect(newRule(...args)).toEqual({ status: 2, said: expect.stringContaining('ID EXAMPLE VALUE') })
  })
})
