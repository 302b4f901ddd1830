import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { handleEndpoints } from 'payload'
import { openTestPayload } from '../support/open-payload.ts'
import type { TestPayload } from '../support/open-payload.ts'
import { begin, countUnits, createUnit } from '../support/units.ts'

const account = { email: 'clerk@example.cn', password: 'a long enough password' }
let test: TestPayload

beforeAll(async () => {
  test = await openTestPayload()
  await test.payload.create({
    collection: 'users',
    data: { ...account, roles: ['admin'] },
    overrideAccess: true,
  })
})
afterAll(() => test.close())

describe('a transaction', () => {
  it('stores all of its records at its commit, and shows none to others before', async () => {
    const { payload } = test
    const req = await begin(payload)
    await createUnit(payload, '整体一', req)
    await createUnit(payload, '整体二', req)
    expect(await countUnits(payload, '整体', req)).toBe(2)
    expect(await countUnits(payload, '整体')).toBe(0)
    await payload.db.commitTransaction(req.transactionID)
    expect(await countUnits(payload, '整体')).toBe(2)
  })

  it('leaves nothing behind when a write in its middle fails', async () => {
    const { payload } = test
    const req = await begin(payload)
    await createUnit(payload, '半截一', req)
    await expect(createUnit(payload, '', req)).rejects.toThrow()
    expect(await countUnits(payload, '半截')).toBe(0)
    await createUnit(payload, '半截之后')
    expect(await countUnits(payload, '半截')).toBe(1)
  })

  it('can be rolled back, after which its writes are refused or stand alone, never part of the next one', async () => {
    const { payload } = test
    const first = await begin(payload)
    await createUnit(payload, '撤回一', first)
    await payload.db.rollbackTransaction(first.transactionID)
    const second = await begin(payload)
    await createUnit(payload, '撤回二', second)
    await payload.db.rollbackTransaction(second.transactionID)
    expect(await countUnits(payload, '撤回')).toBe(0)
  })

  it('does not mind a second commit or rollback', async () => {
    const { payload } = test
    const req = await begin(payload)
    await createUnit(payload, '两次提交', req)
    await payload.db.commitTransaction(req.transactionID)
    await payload.db.commitTransaction(req.transactionID)
    await payload.db.rollbackTransaction(req.transactionID)
    expect(await countUnits(payload, '两次提交')).toBe(1)
  })
})

describe('while an import holds a long transaction', () => {
  it('50 parallel creates by the local API succeed', async () => {
    const { payload } = test
    const parallel = () => Promise.all(numbers(50).map((number) => createUnit(payload, `本地并行${number}`)))
    await duringAnImport('本地', parallel)
    expect(await countUnits(payload, '本地并行')).toBe(50)
    expect(await countUnits(payload, '本地导入')).toBe(20)
  })

  it('50 parallel creates by REST succeed', async () => {
    const { payload } = test
    const { token = '' } = await payload.login({ collection: 'users', data: account })
    const answers = await duringAnImport('接口', () =>
      Promise.all(numbers(50).map((number) => postUnit(`接口并行${number}`, token))),
    )
    expect(answers.map(({ status }) => status)).toEqual(numbers(50).map(() => 201))
    expect(await countUnits(payload, '接口并行')).toBe(50)
    expect(await countUnits(payload, '接口导入')).toBe(20)
  })
})

/** Starts `work` between the first and the last of twenty writes of one transaction, and waits for both. */
async function duringAnImport<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const { payload } = test
  const req = await begin(payload)
  await createUnit(payload, `${name}导入0`, req)
  const working = work()
  for (const number of numbers(19)) {
    await createUnit(payload, `${name}导入${number + 1}`, req)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  await payload.db.commitTransaction(req.transactionID)
  return working
}

function postUnit(name: string, token: string): Promise<Response> {
  const request = new Request('http://localhost/api/units', {
    method: 'POST',
    headers: { Authorization: `JWT ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ name, _status: 'published' }),
  })
  return handleEndpoints({ config: test.payload.config, request, payloadInstanceCacheKey: test.instance })
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index)
}
