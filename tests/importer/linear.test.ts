import { describe, expect, it } from '@jest/globals'
import { parse } from '../../src/importer/pipeline.ts'

/** What a page may hold over and over; each once made some reader's time grow with the square of its length. */
const TOKENS = [
  '。',
  ':',
  '(',
  ')',
  '[',
  '《',
  '“',
  ' ',
  '\t',
  '\n',
  '的',
  '市',
  '1',
  '同志',
  '街道',
  '办公室',
  '工作',
  '负责',
  '（市民政局',
  '市民政局、',
  '各区',
  '柳堤街道',
  '一、',
  '一、\n',
  '(一)',
  '1.甲。',
  '1.甲\n',
  '一是甲。',
  '——',
  '2020年',
  '2020年5月',
  '2020年5月,获评甲。\n',
  '获得“甲”称号，',
  '组长:',
  '成员:丁一\n',
  '丁国强 市长\n',
  '主任丁国强，',
  '主任丁国强主持工作；',
  '主任（分管城建办）：丁国强\n',
  '牵头单位:',
  '责任单位:市民政局\n',
  '(牵头单位:市民政局;',
  '第一阶段',
  '柳政办〔2020〕',
  '〔2020〕1号',
  '3%',
  '万',
  'A|B\n',
  '电话:',
  '0571-',
]
const SHORT = 2_000
const LONG = 16_000

/** Eight times the text may take eight times the time, and some; a square would take sixty-four times. */
const MOST = 30
/** Below this a measure says nothing. Milliseconds. */
const NOISE = 400

describe('the time to parse grows with the length of', () => {
  it.each(TOKENS)('%j over and over', async (token) => {
    await time(token, SHORT)
    if ((await time(token, LONG)) <= NOISE) return
    expect((await leastTime(token, LONG)) / (await leastTime(token, SHORT))).toBeLessThan(MOST)
  })
})

/** Other programs only ever add to a time, so the least of two is nearer to the truth. */
async function leastTime(token: string, length: number): Promise<number> {
  return Math.min(await time(token, length), await time(token, length))
}

async function time(token: string, length: number): Promise<number> {
  const bytes = new TextEncoder().encode(token.repeat(Math.ceil(length / token.length)))
  const start = performance.now()
  await parse(bytes, 'long.txt')
  return performance.now() - start
}
