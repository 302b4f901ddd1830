import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { openReceiver } from '../support/receiver.ts'
import type { Receiver } from '../support/receiver.ts'
import { until } from '../support/until.ts'
import { startServer } from './start-server.ts'
import type { Started } from './start-server.ts'

let folder: string
let receiver: Receiver

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jiedao-jobs-'))
  receiver = await openReceiver()
})
afterAll(async () => {
  await receiver.close()
  await rm(folder, { recursive: true, force: true })
})

const start = (JOBS: 'on' | 'off'): Promise<Started> =>
  startServer({ DATA_DIR: folder, SEEDS: 'off', LOG_LEVEL: 'fatal', WEBHOOK_ALLOW: '127.0.0.1', JOBS })

const stop = async ({ process, ended }: Started): Promise<void> => {
  process.kill('SIGTERM')
  await ended
}

/** Longer than a process with JOBS=on takes to look for work. Milliseconds. */
const SEVERAL_LOOKS = 6000

it('JOBS=off leaves what waits in the queue to a process on the same database with JOBS=on', async () => {
  const idle = await start('off')
  const post = async (path: string, body: object, token?: string) => {
    const headers = {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `JWT ${token}` }),
    }
    const asked = { method: 'POST', headers, body: JSON.stringify(body) }
    const response = await fetch(`${idle.address}/api/${path}`, asked)
    expect([path, response.ok]).toEqual([path, true])
    return (await response.json()) as { token: string }
  }
  const person = { name: '管理员', email: 'admin@example.cn', password: 'a password of many words' }
  const { token } = await post('users/first-register', person)
  await post('webhooks', { name: '网站', url: `${receiver.address}/rebuild`, active: true }, token)
  await post('units', { name: '推送局', _status: 'published' }, token)
  await pause(SEVERAL_LOOKS)
  expect(receiver.received).toEqual([])
  await stop(idle)

  const busy = await start('on')
  await until(() => receiver.received.length > 0)
  await stop(busy)
}, 180_000)
