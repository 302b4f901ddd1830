import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import ts from 'typescript'
import { followed } from '../../src/changes/what.ts'
import { rest } from '../support/api.ts'
import { openWebhooks } from '../support/webhooks.ts'
import type { Webhooks } from '../support/webhooks.ts'

let hooks: Webhooks
beforeAll(async () => {
  hooks = await openWebhooks()
})
afterAll(() => hooks.close())
beforeEach(() => hooks.clear())

describe('a webhook of all that can be published', () => {
  it('has every collection of the feed to choose from', () => {
    const { fields } = hooks.test.payload.collections.webhooks.config
    const field = fields.find((each) => 'name' in each && each.name === 'collections')
    const options =
      field?.type === 'select' ? field.options.map((each) => typeof each !== 'string' && each.value) : []
    expect([...options].sort()).toEqual([...followed(hooks.test.payload)].sort())
  })
})

describe('the secret of a webhook', () => {
  it('is shown when it is new, stored encrypted, and kept when the webhook is changed', async () => {
    const { id, signingSecret } = await hooks.add()
    expect(signingSecret).toMatch(/^whsec_[\w+/]{32}$/u)
    const where = { id: { equals: id } }
    const kept = await hooks.test.payload.db.findOne<{ id: string; secret: string }>({
      collection: 'webhooks',
      where,
    })
    expect([kept?.secret.includes(signingSecret), hooks.test.payload.decrypt(kept?.secret ?? '')]).toEqual([
      false,
      signingSecret,
    ])
    const body = { name: '改名', signingSecret: 'whsec_mine', secret: 'mine' }
    const changed = await hooks.ask(`webhooks/${id}`, { method: 'PATCH', body })
    expect(changed.body['doc']).toMatchObject({ name: '改名', signingSecret })
    expect(changed.body['doc']).not.toHaveProperty('secret')
  })

  it('is shown for ten minutes, as the admin and the documents say, and then to nobody', async () => {
    const { id, signingSecret } = await hooks.add()
    const minute = 60_000
    for (const [age, shown] of [
      [9.9 * minute, signingSecret],
      [10 * minute, 'whsec_••••••••'],
    ] as const) {
      const data = { secretMadeAt: new Date(Date.now() - age).toISOString() }
      await hooks.test.payload.db.updateOne({ collection: 'webhooks', id, data })
      for (const path of [`webhooks/${id}`, `webhooks?where[id][equals]=${id}`])
        expect([age, JSON.stringify((await hooks.ask(path)).body).includes(shown)]).toEqual([age, true])
    }
    const { fields } = hooks.test.payload.collections.webhooks.config
    const help = JSON.stringify(fields.find((each) => 'name' in each && each.name === 'signingSecret')?.admin)
    expect([help.includes('十分钟内可见'), help.includes('ten minutes')]).toEqual([true, true])
    for (const page of ['front-end.md', 'operate.md'])
      expect(readFileSync(`docs/${page}`, 'utf8')).toMatch(/shown for ten minutes/u)
  })

  it('signs what is sent, as the example in the documentation finds', async () => {
    const { signingSecret } = await hooks.add()
    await hooks.unit()
    await hooks.work()
    const [{ headers, body } = { headers: {}, body: '' }] = hooks.receiver.received
    const page = readFileSync('docs/front-end.md', 'utf8')
    const code = /```js\n(import \{ createHmac.*?)```/su.exec(page)?.[1] ?? ''
    const { outputText } = ts.transpileModule(code, { compilerOptions: { module: ts.ModuleKind.ESNext } })
    const { verify } = (await import(`data:text/javascript,${encodeURIComponent(outputText)}`)) as {
      verify: (secret: string, headers: object, body: string) => boolean
    }
    expect(verify(signingSecret, headers, body)).toBe(true)
    expect(verify(signingSecret, headers, `${body} `)).toBe(false)
    expect(verify(`whsec_${Buffer.from('another').toString('base64')}`, headers, body)).toBe(false)
    expect(verify(signingSecret, { ...headers, 'webhook-timestamp': '1700000000' }, body)).toBe(false)
  })
})

describe('who may know of webhooks', () => {
  it.each(['webhooks', 'webhook-deliveries', 'payload-jobs', 'payload-jobs/run'])(
    '%s: administrators alone',
    async (path) => {
      await hooks.add()
      for (const token of [hooks.reviewer, undefined])
        expect([401, 403]).toContain(
          (await rest(hooks.test, path, { ...(token !== undefined && { token }) })).status,
        )
    },
  )

  it.each([['ftp://example.cn/'], ['https://name:word@example.cn/'], ['example.cn']])(
    '%s is no address of one',
    async (url) => {
      const answer = await hooks.ask('webhooks', { method: 'POST', body: { name: '坏', url } })
      expect([answer.status, answer.body['errors']]).toMatchObject([
        400,
        [{ data: { errors: [{ path: 'url' }] } }],
      ])
    },
  )
})
