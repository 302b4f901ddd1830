import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { adminIsBuilt, hashSources, stampAdmin, unstampAdmin } from '../../src/server/start/admin-stamp.ts'

let root: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'jiedao-admin-'))
  for (const file of [...REBUILDS, ...LEAVES]) await write(file, 'before')
  await write('.next/BUILD_ID', 'x')
  await stampAdmin(root, await hashSources(root))
})
afterEach(() => rm(root, { recursive: true, force: true }))

const REBUILDS = [
  'collections/leaders/fields.ts',
  'src/app/(payload)/layout.tsx',
  'src/app/(payload)/admin/importMap.js',
  'src/admin/posts.tsx',
  'src/cms/fields/rank.ts',
  'src/text/fold.ts',
  'payload.config.ts',
  'next.config.mjs',
  'package-lock.json',
]
const LEAVES = [
  'src/server/create-app.ts',
  'src/cli/main.ts',
  'src/text/fold.cases.ts',
  'tests/a.test.ts',
  'docs/a.md',
  'seeds/a.txt',
]

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, file)), { recursive: true })
  await writeFile(join(root, file), text)
}

describe('the admin', () => {
  it('is taken as built when it was built from these sources', async () => {
    expect(await adminIsBuilt(root)).toBe(true)
  })

  it.each(REBUILDS)('is built again after a change of %s', async (file) => {
    await write(file, 'after')
    expect(await adminIsBuilt(root)).toBe(false)
  })

  it.each(LEAVES)('is not built again for a change of %s, which it does not hold', async (file) => {
    await write(file, 'after')
    expect(await adminIsBuilt(root)).toBe(true)
  })

  it('is built again when a source is added, moved or taken away', async () => {
    await write('src/admin/new.tsx', '')
    expect(await adminIsBuilt(root)).toBe(false)
    await rm(join(root, 'src/admin/new.tsx'))
    expect(await adminIsBuilt(root)).toBe(true)
    await rm(join(root, 'collections/leaders/fields.ts'))
    expect(await adminIsBuilt(root)).toBe(false)
  })

  it('is built again when the build is gone, or one has broken off', async () => {
    await rm(join(root, '.next/BUILD_ID'))
    expect(await adminIsBuilt(root)).toBe(false)
    await write('.next/BUILD_ID', 'x')
    await unstampAdmin(root)
    expect(await adminIsBuilt(root)).toBe(false)
  })
})
