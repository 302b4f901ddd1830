import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, it, jest } from '@jest/globals'
import { jiedao } from './jiedao.ts'

jest.setTimeout(120_000)

const manifest = fileURLToPath(new URL('../../node_modules/.cache/jiedao/manifest.json', import.meta.url))
type Manifest = { file: string; inputs: [file: string, stamp: string][] }

it('compiles the command anew when one of its sources changed', async () => {
  expect(await jiedao(['schema'])).toMatchObject({ code: 0 })
  const compiled = await readFile(manifest, 'utf8')
  const { file, inputs } = JSON.parse(compiled) as Manifest
  const names = inputs.map(([input]) => input)
  expect(names).toContain('src/importer/pipeline.ts')
  expect(names).toContain('src/compiled.mjs')

  const stale = inputs.map(([input, stamp]) => [input, input === 'src/importer/pipeline.ts' ? '0 0' : stamp])
  await writeFile(manifest, JSON.stringify({ file, inputs: stale }))
  expect(await jiedao(['schema'])).toMatchObject({ code: 0 })
  expect(await readFile(manifest, 'utf8')).toBe(compiled)
})
