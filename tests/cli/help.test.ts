import { describe, expect, it, jest } from '@jest/globals'
import { runProgram } from '../../src/cli/program.ts'
import { jiedao } from './jiedao.ts'

// Each starts the real command, which takes seconds on a busy machine.
jest.setTimeout(120_000)

describe('jiedao --help', () => {
  it('is in Chinese in a Chinese locale', async () => {
    const { code, out } = await jiedao(['--help'], { LANG: 'zh_CN.UTF-8' })
    expect(code).toBe(0)
    expect(out).toContain('用法：')
    expect(out).toContain('把文件导入数据库')
  })

  it('is in English in any other, and in the language that is asked for', async () => {
    const english = await jiedao(['parse', '--help'], { LANG: 'de_DE.UTF-8' })
    expect(english.out).toContain('Usage: jiedao parse')
    const chinese = await jiedao(['parse', '--help', '--lang', 'zh'])
    expect(chinese.out).toContain('用法：')
  })
})

describe('a command line that cannot be meant', () => {
  it.each([
    { given: ['bake'], says: 'there is no command bake' },
    { given: ['parse'], says: 'the argument file is missing' },
    { given: ['parse', '--fast', 'a.txt'], says: 'there is no option --fast' },
    { given: ['import', '--format', 'xml', 'a.txt'], says: 'wrong value: --format <form> xml' },
    { given: ['parse', '--out', 'b', 'x/a.txt', 'y/a.txt'], says: 'two documents are called a.txt' },
  ])('is told why: $says', async ({ given, says }) => {
    const { exitCode, complaint } = await runProgram(given, 'en')
    expect(exitCode).toBe(2)
    expect(complaint).toContain(says)
  })

  it('exits 2 and leaves standard output empty', async () => {
    const { code, out, err } = await jiedao(['bake'], { LANG: 'zh_CN.UTF-8' })
    expect({ code, out, err }).toEqual({
      code: 2,
      out: '',
      err: '用法有误：没有命令 bake\n运行 jiedao --help 查看帮助。\n',
    })
  })
})

it('prints the JSON Schema of a bundle', async () => {
  const { code, out } = await jiedao(['schema'])
  expect(code).toBe(0)
  const schema = JSON.parse(out) as { required: string[]; properties: Record<string, unknown> }
  expect(schema.required).toContain('bundleVersion')
  expect(Object.keys(schema.properties)).toEqual(
    expect.arrayContaining(['kind', 'source', 'leaders', 'cityPlan']),
  )
})
