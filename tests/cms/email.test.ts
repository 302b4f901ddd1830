import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { jiedaoConfig } from '../../payload.config.ts'
import { email } from '../../src/cms/email.ts'
import { readEnv } from '../../src/env.ts'

describe('letters come from', () => {
  const SMTP_URL = 'smtps://clerk%40example.cn:word@mail.example.cn'

  it.each([
    ['the account of the mail server', { SMTP_URL }, 'clerk@example.cn'],
    [
      'the server, where the account is no address',
      { SMTP_URL: 'smtp://clerk@mail.example.cn' },
      'no-reply@mail.example.cn',
    ],
    ['MAIL_FROM, where it is set', { SMTP_URL, MAIL_FROM: 'office@example.cn' }, 'office@example.cn'],
  ])('%s', async (_, settings, address) => {
    const config = await jiedaoConfig(readEnv({ NODE_ENV: 'test', DATABASE_URL: '', ...settings }))
    const adapter = await config.email
    expect(adapter({ payload: {} as Payload })).toMatchObject({ name: 'smtp', defaultFromAddress: address })
  })
})

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
