import { spawn } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { closePayload, openPayload } from '../../src/boot.ts'
import { readEnv } from '../../src/env.ts'
import { contents, halfThere } from './contents.ts'

export type KillReport = {
  documents: number
  kills: number
  runs: number
  halfThere: string[]
  equal: boolean
}

/**
 * Imports documents while the process is killed at random moments, goes on with --resume each time, and compares the result
 * with that of an undisturbed run. After each kill every document is wholly there or not at all.
 */
export async function killRuns(
  folder: string,
  { documents, kills }: { documents: number; kills: number },
): Promise<KillReport> {
  const files = await writeDocuments(join(folder, 'documents'), documents)
  const calm = join(folder, 'calm')
  await run(calm, ['import', '--apply', '--publish', files], null)
  const hurt = join(folder, 'hurt')
  const half: string[] = []
  let given = ['import', '--apply', '--publish', files]
  let [killed, runs] = [0, 0]
  const most = Math.max(1, Math.floor(documents / (kills + 1)))
  for (; killed < kills; runs++) {
    const after = Math.floor(Math.random() * most)
    const ended = await run(hurt, given, { after, wait: Math.random() * 100 })
    given = ['import', '--resume']
    if (ended === 'killed') killed++
    else break
    half.push(...(await opened(hurt, halfThere)))
  }
  await run(hurt, given, null)
  const equal = (await opened(hurt, contents)) === (await opened(calm, contents))
  return { documents, kills: killed, runs: runs + 1, halfThere: half, equal }
}

/** Offices of their own, each with departments and leaders; every third one comes again with other words. */
async function writeDocuments(folder: string, count: number): Promise<string> {
  await mkdir(folder, { recursive: true })
  for (let at = 0; at < count; at++) {
    const number = at % 3 === 2 ? at - 1 : at
    const office = `${HAN[Math.floor(number / 10) % 10]}${HAN[number % 10]}${HAN[Math.floor(number / 100)]}河街道`
    const text = [
      `${office}简介`,
      `${office}办事处位于安平市东湖区。`,
      '一、内设机构',
      `1.党政办公室：负责日常事务${at}。`,
      '2.平安办公室：负责平安建设。',
      '二、主要职责',
      '（一）办好民生实事。',
      '（二）搞好基层党建。',
    ].join('\n')
    await writeFile(join(folder, `${String(at).padStart(4, '0')}.txt`), text)
  }
  return folder
}

const HAN = '甲乙丙丁戊己庚辛壬癸'

type Kill = { after: number; wait: number } | null

/** Runs the command; with a kill, ends it by SIGKILL some milliseconds after that many documents. */
async function run(dataDir: string, given: string[], kill: Kill): Promise<'ended' | 'killed'> {
  const child = spawn(process.execPath, [resolve('src/cli/jiedao.mjs'), ...given, '--format', 'ndjson'], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], LANG: 'C', DATA_DIR: dataDir } as never,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [said, errors] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
    const documents = said.split('\n').filter((line) => line.includes('"outcome":"applied"')).length
    if (kill && said.includes('"event":"start"') && documents >= kill.after && !child.killed)
      setTimeout(() => child.kill('SIGKILL'), kill.wait)
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text))
  const [code, signal] = await new Promise<[number | null, string | null]>((done) =>
    child.on('close', (...ended) => done(ended)),
  )
  if (signal === 'SIGKILL') return 'killed'
  if (code !== 0) throw new Error(`exit ${code}: ${errors}${said}`)
  return 'ended'
}

async function opened<T>(
  dataDir: string,
  look: (payload: Awaited<ReturnType<typeof openPayload>>) => Promise<T>,
) {
  const env = readEnv({ NODE_ENV: 'test', DATA_DIR: dataDir, LOG_LEVEL: 'silent', SEEDS: 'off' })
  const payload = await openPayload(env, dataDir)
  try {
    return await look(payload)
  } finally {
    await closePayload(payload)
  }
}
