import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import Ajv from 'ajv'
import type { Bundle } from '../../src/importer/model/bundle.ts'
import { jiedao } from './jiedao.ts'

// Each starts the real command, which takes seconds on a busy machine.
jest.setTimeout(120_000)

const ajv = new Ajv({ schemaId: 'auto', meta: false, unknownFormats: 'ignore' })
const json = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as object
ajv.addMetaSchema(json('node_modules/ajv/lib/refs/json-schema-draft-04.json'))
const isSarif = ajv.compile(json('tests/cli/schemas/sarif-2.1.0.json'))

let folder: string
let page: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jiedao-messages-'))
  page = join(folder, '清河街道.txt')
  await writeFile(
    page,
    [
      '清河街道简介',
      '清河街道办事处位于安平市东湖区，共设6个机构。',
      '一、内设机构',
      '1.党政办公室：负责日常事务。',
      '2.平安办公室：负责监督检査。',
      '4.经济办公室：联系人周敏，电话13800001234。',
    ].join('\n'),
  )
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('what is noticed in a document', () => {
  it('is printed at its line and column, with what to do, in the language of the locale', async () => {
    const { out } = await jiedao(['parse', page], { LANG: 'zh_CN.UTF-8' })
    const lines = out.split('\n').filter((line) => line.includes(page) && line.includes(':'))
    expect(lines.map((line) => line.trim().replace(`${page}:`, ''))).toEqual(
      expect.arrayContaining([
        '2:19 警告 写明“6个机构”，实际列出 3 个。 请核对总数，或是否漏列。 profile/total-differs',
        '5:14 警告 “査”疑为“查”之误，已照录原文。 请对照原件核对。 text/wrong-character',
        '6:1 警告 序号应为“3”，实为“4”。 请核对是否漏段。 outline/number-jumps',
        expect.stringMatching(/^6:17 警告 疑似个人手机号码 138\*{4}1234。.*private\/mobile-number$/),
      ]),
    )
    expect(out).not.toContain('13800001234')
  })

  it('stands in the bundle with what was expected and whether the text states it', async () => {
    const { out } = await jiedao(['parse', '--format', 'ndjson', page])
    const [line = '', ...more] = out.trim().split('\n')
    expect(more).toEqual([])
    const { messages } = JSON.parse(line) as Bundle
    expect(messages.find(({ code }) => code === 'outline/number-jumps')).toEqual({
      code: 'outline/number-jumps',
      severity: 'warning',
      text: 'Expected number “3”, found “4”.',
      expected: '3',
      action: 'Check whether a passage is missing.',
      value: 'stated',
      line: 6,
      column: 1,
      span: expect.any(Object),
    })
    expect(messages.find(({ code }) => code === 'profile/block-missing')).toMatchObject({ value: 'implied' })
  })

  it('is a SARIF log that its schema allows', async () => {
    const { code, out } = await jiedao(['parse', '--format', 'sarif', page, 'seeds/zhengyang-jiedao.txt'])
    const log = JSON.parse(out) as { runs: [{ results: { ruleId: string; locations: unknown[] }[] }] }
    expect({ code, valid: isSarif(log), errors: isSarif.errors }).toEqual({
      code: 0,
      valid: true,
      errors: null,
    })
    const [{ results }] = log.runs
    expect(results.find(({ ruleId }) => ruleId === 'text/wrong-character')?.locations).toMatchObject([
      {
        physicalLocation: {
          artifactLocation: { uri: expect.stringContaining('%E6%B8%85'), index: 0 },
          region: { startLine: 5, startColumn: 14, charLength: 1 },
        },
      },
    ])
    expect(isSarif({ version: '2.1.0', runs: [{ tool: { driver: {} } }] })).toBe(false)
  })
})
