import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from '../../src/importer/pipeline.ts'

const root = path.resolve('src/importer/kinds')
const folders = readdirSync(root).flatMap((kind) => {
  const fixtures = path.join(root, kind, 'fixtures')
  return existsSync(fixtures) ? readdirSync(fixtures).map((name) => path.join(fixtures, name)) : []
})

/** What one invented document yields, without places; a missing expectation fails and UPDATE=1 writes one. */
describe.each(folders.map((folder) => [path.relative(root, folder), folder] as const))('%s', (_, folder) => {
  const source = readdirSync(folder).find((name) => name.startsWith('source.'))
  const expectation = path.join(folder, 'bundle.json')

  it('yields the bundle beside it', async () => {
    if (!source) throw new Error(`no source in ${folder}`)
    const bytes = readFileSync(path.join(folder, source))
    const { coverage, source: described, ...bundle } = await parse(bytes, source)
    const { characters, attributed, structure, chrome } = coverage
    const rest = characters - attributed - structure - chrome
    const { title, publishedOn, publisher } = described
    const found = strip({ ...bundle, source: { title, publishedOn, publisher }, unattributed: rest })
    if (process.env.UPDATE === '1') writeFileSync(expectation, `${JSON.stringify(found, null, 2)}\n`)
    expect(found).toEqual(JSON.parse(readFileSync(expectation, 'utf8')))
  })
})

/** Places are held by places.test.ts; undefined has no form in JSON. */
function strip(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, inner: unknown) => (key === 'at' || key === 'span' ? undefined : inner)),
  )
}
