import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { email } from '../../src/cms/email.ts'

describe('a mail server', () => {
  it('that takes the call and says nothing is given up before the writes that wait for it are', async () => {
    const silent = createServer().listen(0, '127.0.0.1')
    await once(silent, 'listening')
    const { port } = silent.address() as AddressInfo
    const { sendEmail } = email(`smtp://127.0.0.1:${String(port)}`, undefined)({ payload: {} as Payload })
    const began = performance.now()
    await expect(sendEmail({ to: 'lin.xiao@example.cn', subject: 'x', text: 'x' })).rejects.toThrow(
      /Greeting never received/u,
    )
    expect(performance.now() - began).toBeLessThan(10_000)
    silent.close()
  })
})
