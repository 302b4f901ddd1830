import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startServer } from './start-server.ts'

let folder: string
let data: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jiedao-start-'))
  data = join(folder, 'data')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const PATIENCE = 120_000

describe('a start that cannot go well ends with one line that says what to do, for', () => {
  it(
    'a port that is taken',
    async () => {
      const other = createServer().listen(0, '127.0.0.1')
      await once(other, 'listening')
      const { port } = other.address() as AddressInfo
      await expectRefusal(
        { PORT: String(port) },
        new RegExp(`${String(port)} is taken: stop what uses it`, 'u'),
      )
      other.close()
    },
    PATIENCE,
  )

  it.each([
    {
      why: 'an address that is not this machine’s',
      settings: { HOST: '192.0.2.1' },
      line: /set HOST to 127\.0\.0\.1/u,
    },
    { why: 'a port that is none', settings: { PORT: '80a' }, line: /PORT: / },
    {
      why: 'a database of another kind',
      settings: { DATABASE_URL: 'postgres://localhost/x' },
      line: /DATABASE_URL.*leave it empty/u,
    },
    {
      why: 'a mail server that is none',
      settings: { SMTP_URL: 'mail.example.cn' },
      line: /SMTP_URL: smtp:/u,
    },
    {
      why: 'MongoDB without a secret',
      settings: { DATABASE_URL: 'mongodb://127.0.0.1:1/x?replicaSet=rs0' },
      line: /PAYLOAD_SECRET/u,
    },
  ])('$why', ({ settings, line }) => expectRefusal(settings, line), PATIENCE)

  it(
    'a data folder that cannot be written',
    async () => {
      await writeFile(join(folder, 'a-file'), '')
      await expectRefusal(
        { DATA_DIR: join(folder, 'a-file', 'data') },
        /cannot write to the data folder.*DATA_DIR/u,
      )
    },
    PATIENCE,
  )

  it(
    'an admin that is not built where it may not be',
    async () => {
      const empty = join(folder, 'empty')
      await mkdir(empty)
      await expectRefusal({ ADMIN: 'built', SEEDS: 'off' }, /run npm run build first/u, empty)
    },
    PATIENCE,
  )
})

async function expectRefusal(settings: Record<string, string>, line: RegExp, cwd?: string): Promise<void> {
  const server = await startServer({ DATA_DIR: join(folder, 'refused'), ...settings }, cwd)
  expect(await server.ended).toBe(1)
  expect(server.complained()).toMatch(line)
  expect(server.complained().trim().split('\n')).toHaveLength(1)
}

// Each step stands on the one before it.
describe('a server', () => {
  it(
    'without any setting says in order what became true, with a secret of its own that nobody else can read, and the seeds',
    async () => {
      const server = await running({ DATA_DIR: data })
      expect(server.said().map((line) => line.split('  ')[0])).toEqual([
        '密钥 secret',
        '数据库 database',
        '种子 seeds',
        '接口 API',
        '就绪 ready',
      ])
      expect(server.complained()).toBe('')
      const secret = join(data, 'secret')
      expect((await stat(secret)).mode & 0o777).toBe(0o600)
      expect((await readFile(secret, 'utf8')).trim().length).toBeGreaterThanOrEqual(32)
      expect((await fetch(`${server.address}/api/subdistricts?limit=4`)).status).toBe(200)
      await stopped(server)
    },
    PATIENCE,
  )

  it(
    'makes and imports nothing the second time, keeps what the first made, and answers as it is set to',
    async () => {
      const secret = await readFile(join(data, 'secret'), 'utf8')
      const server = await running({ DATA_DIR: data, READ_CACHE_MAX_AGE: '60' })
      expect(server.said().map((line) => line.split('  ')[0])).toEqual([
        '数据库 database',
        '接口 API',
        '就绪 ready',
      ])
      expect(await readFile(join(data, 'secret'), 'utf8')).toBe(secret)
      const answer = await fetch(`${server.address}/api/subdistricts`)
      expect(await answer.json()).toMatchObject({ totalDocs: 4 })
      expect(answer.headers.get('Cache-Control')).toContain('max-age=60')
      await stopped(server)
    },
    PATIENCE,
  )

  it(
    'lets an open request finish when it is stopped, though one press of Ctrl-C comes twice, and closes the database',
    async () => {
      const server = await running({ DATA_DIR: data })
      const open = await beginLogin(server.address)
      server.process.kill('SIGINT')
      server.process.kill('SIGINT')
      await refusing(server.address)
      expect(await open.finish()).toBe(401)
      expect(await server.ended).toBe(0)
      expect(await sizeOf(join(data, 'jiedao.db-wal'))).toBe(0)
      expect(server.complained()).toBe('')
    },
    PATIENCE,
  )

  it(
    'ends at once when Ctrl-C is pressed again',
    async () => {
      const server = await running({ DATA_DIR: data })
      await beginLogin(server.address)
      server.process.kill('SIGINT')
      await new Promise((resolve) => setTimeout(resolve, 700))
      server.process.kill('SIGINT')
      expect(await server.ended).toBe(130)
    },
    PATIENCE,
  )
})

/** Starts a server that must get ready without a complaint. */
async function running(settings: Record<string, string>): ReturnType<typeof startServer> {
  const server = await startServer(settings)
  expect(server.complained()).toBe('')
  return server
}

async function stopped(server: Awaited<ReturnType<typeof startServer>>): Promise<void> {
  server.process.kill('SIGTERM')
  expect(await server.ended).toBe(0)
}

/** A request whose body is still on its way; `finish` sends the rest and gives the status of the answer. */
async function beginLogin(address: string): Promise<{ finish: () => Promise<number | undefined> }> {
  const body = JSON.stringify({ email: 'nobody@example.cn', password: 'wrong' })
  const headers = { 'Content-Type': 'application/json', 'Content-Length': String(body.length) }
  const sending = request(`${address}/api/users/login`, { method: 'POST', headers })
  sending.on('error', () => undefined)
  sending.write(body.slice(0, 10))
  // A second request that is answered shows that the first has arrived.
  await fetch(`${address}/health/live`)
  return {
    finish: async () => {
      sending.end(body.slice(10))
      const [answer] = (await once(sending, 'response')) as [{ statusCode?: number }]
      return answer.statusCode
    },
  }
}

/** Bytes; a file that is not there has none. SQLite keeps in this one what a clean end moves to the database. */
const sizeOf = (file: string): Promise<number> =>
  stat(file).then(
    ({ size }) => size,
    () => 0,
  )

async function refusing(address: string): Promise<void> {
  for (;;) {
    const answered = await fetch(`${address}/health/live`).then(
      () => true,
      () => false,
    )
    if (!answered) return
  }
}
