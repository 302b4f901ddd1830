import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { createPayloadRequest } from 'payload'
import { answerStore } from '../../src/database/index.ts'
import { idempotently } from '../../src/idempotency/idempotently.ts'
import { keys } from '../../src/idempotency/key-in.cases.ts'
import { keyIn } from '../../src/idempotency/key-in.ts'
import { openApp } from '../http/open-app.ts'
import type { TestApp } from '../http/open-app.ts'
import { person } from '../support/people.ts'
import { picture } from '../support/samples.ts'
import { countUnits, createUnit } from '../support/units.ts'

type Answer = { status: number; replayed: boolean; body: Record<string, unknown> }

let app: TestApp
let admin: string
let reviewer: string
beforeAll(async () => {
  app = await openApp()
  admin = (await person(app, 'admin', { roles: ['admin'] })).token
  reviewer = (await person(app, 'reviewer', { roles: ['admin'] })).token
})
afterAll(() => app.close())

async function post(
  path: string,
  body: object | FormData,
  key?: string,
  token: string | null = admin,
): Promise<Answer> {
  const form = body instanceof FormData
  const response = await fetch(`${app.address}/api/${path}`, {
    method: 'POST',
    headers: {
      // The server closes a connection that was idle, at a moment that a busy machine may choose badly.
      connection: 'close',
      ...(!form && { 'content-type': 'application/json' }),
      ...(token !== null && { authorization: token }),
      ...(key !== undefined && { 'idempotency-key': key }),
    },
    body: form ? body : JSON.stringify(body),
  })
  const { status, headers } = response
  const replayed = headers.get('idempotent-replayed') === 'true'
  return { status, replayed, body: (await response.json()) as Record<string, unknown> }
}

const codes = ({ status, body }: Answer): unknown[] => [
  status,
  ...(body['errors'] as { code: string }[]).map(({ code }) => code),
]
const unit = (name: string) => ({ name, _status: 'published' })

describe('the header', () => {
  it.each(keys)('%s is %s', (header, key) => {
    expect(keyIn(new Headers({ 'idempotency-key': header }))).toBe(key)
  })
})

describe('a create with an Idempotency-Key', () => {
  it('is done once, and answered again as the first time', async () => {
    const first = await post('units', unit('重发一局'), '"once"')
    const again = await post('units', unit('重发一局'), 'once')
    expect([first.status, first.replayed]).toEqual([201, false])
    expect(again).toEqual({ ...first, replayed: true })
    expect(await countUnits(app.payload, '重发一')).toBe(1)
  })

  it('is another one with another key, of another user, or without a key', async () => {
    const made = [
      await post('units', unit('分别一局'), 'each-1'),
      await post('units', unit('分别二局'), 'each-2'),
      await post('units', unit('分别三局'), 'each-1', reviewer),
      await post('units', unit('分别四局')),
    ]
    expect(made.map(({ status, replayed }) => [status, replayed])).toEqual(
      Array.from({ length: 4 }, () => [201, false]),
    )
  })

  it.each([
    ['another body', 'units', unit('他局')],
    ['another address', 'units?depth=0', unit('首局')],
    ['another collection', 'departments', unit('首局')],
  ])('is refused with %s under the same key', async (what, path, body) => {
    await post('units', unit('首局'), 'first')
    expect([what, ...codes(await post(path, body, 'first'))]).toEqual([what, 422, 'idempotency-key-reused'])
  })

  it('is refused with a key that is none, and creates nothing', async () => {
    expect(codes(await post('units', unit('坏键局'), 'a b'))).toEqual([400, 'idempotency-key-invalid'])
    expect(codes(await post('units', unit('坏键局'), 'k'.repeat(256)))).toEqual([
      400,
      'idempotency-key-invalid',
    ])
    expect(await countUnits(app.payload, '坏键')).toBe(0)
  })

  it('that was refused has not spent its key: it can be mended and sent again', async () => {
    expect(codes(await post('units', { name: '' }, 'mended'))).toEqual([400, 'validation-failed'])
    expect(await post('units', unit('改正局'), 'mended')).toMatchObject({ status: 201, replayed: false })
  })

  it('keeps nothing for anybody, who may not create', async () => {
    expect(codes(await post('units', unit('无名局'), 'nobody', null))).toEqual([403, 'access-denied'])
    expect(codes(await post('units', unit('无名局'), 'nobody', null))).toEqual([403, 'access-denied'])
  })

  it('takes a file again, whatever its boundary, and tells it from another one', async () => {
    const { data } = await picture()
    const form = (alt: string, bytes = data) => {
      const made = new FormData()
      made.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), 'square.png')
      made.set('_payload', JSON.stringify({ alt }))
      return made
    }
    const first = await post('media', form('方块'), 'file')
    expect([first.status, await post('media', form('方块'), 'file')]).toEqual([
      201,
      { ...first, replayed: true },
    ])
    const other = Buffer.concat([data, Buffer.from([0])])
    expect(codes(await post('media', form('方块', other), 'file'))).toEqual([422, 'idempotency-key-reused'])
  })

  it('stores its answer encrypted', async () => {
    const account = { email: 'new@example.cn', password: 'a long password', roles: ['editor'] }
    const first = await post('users', account, 'account')
    expect([first.status, (await post('users', account, 'account')).replayed]).toEqual([201, true])
    const me = await app.payload.find({ collection: 'users', where: { name: { equals: 'admin' } } })
    const key = createHash('sha256')
      .update(`users/${String(me.docs[0]?.id)}/account`)
      .digest('base64url')
    const kept = await (await answerStore(app.payload)).find(key)
    expect([kept?.answer?.includes('new@example.cn'), app.payload.decrypt(kept?.answer ?? '')]).toEqual([
      false,
      expect.stringContaining('new@example.cn'),
    ])
  })

  it('creates exactly one record for each key, however many are posted at once', async () => {
    let run = 0
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 2 }), { minLength: 2, maxLength: 6 }), async (picks) => {
        const mark = `并发${String(++run)}之`
        const answers = await Promise.all(
          picks.map((pick) => post('units', unit(`${mark}${String(pick)}`), `${mark.length}-${run}-${pick}`)),
        )
        const wanted = new Set(picks).size
        expect(await countUnits(app.payload, mark)).toBe(wanted)
        expect(answers.filter(({ status, replayed }) => status === 201 && !replayed)).toHaveLength(wanted)
        for (const answer of answers)
          if (answer.status !== 201) expect(codes(answer)).toEqual([409, 'idempotency-key-in-use'])
      }),
      { numRuns: 6 },
    )
  })
})

describe('the key and the record', () => {
  const request = async (key: string) =>
    createPayloadRequest({
      canSetHeaders: false,
      config: app.payload.config,
      payloadInstanceCacheKey: app.instance,
      request: new Request(`${app.address}/api/units`, {
        method: 'POST',
        headers: { authorization: admin, 'idempotency-key': key },
      }),
    })

  it('are stored together or not at all: work that fails after its write leaves neither', async () => {
    const req = await request('torn')
    const work = idempotently({ req, fingerprint: 'f', answer: 'joined' }, async () => {
      await createUnit(app.payload, '半途局', req)
      throw new Error('the process ends here')
    })
    await expect(work).rejects.toThrow('the process ends here')
    expect(await countUnits(app.payload, '半途')).toBe(0)
    const again = await request('torn')
    const answer = await idempotently({ req: again, fingerprint: 'f', answer: 'joined' }, async () => {
      await createUnit(app.payload, '半途局', again)
      return { status: 201, body: {} }
    })
    expect([answer.headers.get('idempotent-replayed'), await countUnits(app.payload, '半途')]).toEqual([
      null,
      1,
    ])
  })

  it('part after a day: what has expired is neither found nor kept', async () => {
    const store = await answerStore(app.payload)
    const past = new Date(Date.now() - 1)
    expect(await store.claim('old', 'f', past, undefined)).toBe(true)
    expect([
      await store.find('old'),
      await store.claim('old', 'g', new Date(Date.now() + 60_000), undefined),
    ]).toEqual([null, true])
    expect(await store.find('old')).toEqual({ fingerprint: 'g', answer: null })
  })
})

describe('an import with an Idempotency-Key', () => {
  const text = '正阳街道简介\n正阳街道位于长春市绿园区。\n王昕 党工委书记'

  it('is planned once and applied once', async () => {
    const planned = await post('imports', { text }, 'plan')
    expect([planned.status, await post('imports', { text }, 'plan')]).toEqual([
      201,
      { ...planned, replayed: true },
    ])
    const { id, plan } = planned.body as { id: string; plan: { stateHash: string } }
    const acceptance = { stateHash: plan.stateHash }
    const applied = await post(`imports/${id}/apply`, acceptance, 'apply')
    expect([applied.status, applied.body['status']]).toEqual([200, 'applied'])
    expect(await post(`imports/${id}/apply`, acceptance, 'apply')).toEqual({ ...applied, replayed: true })
    expect(codes(await post(`imports/${id}/apply`, acceptance, 'other'))).toEqual([409, 'import-closed'])
    const { totalDocs } = await app.payload.count({ collection: 'imports', overrideAccess: true })
    expect(totalDocs).toBe(1)
  })

  it('that was refused is kept in imports, and its key is free', async () => {
    const refused = { text: '（此处无正文）' }
    expect(codes(await post('imports', refused, 'refused'))).toEqual([422, 'document-refused'])
    expect(codes(await post('imports', refused, 'refused'))).toEqual([422, 'document-refused'])
    const { totalDocs } = await app.payload.count({ collection: 'imports', overrideAccess: true })
    expect(totalDocs).toBe(3)
  })
})
