import { readFile } from 'node:fs/promises'
import { expect, it } from '@jest/globals'
import { jiedaoConfig } from '../../payload.config.ts'
import { generated } from '../../src/cms/generate/generated.ts'
import { readEnv } from '../../src/env.ts'

const files = await generated(await jiedaoConfig(readEnv({ NODE_ENV: 'test', DATABASE_URL: '' })))

it.each(Object.entries(files))(
  '%s is what the collections give; else run `npm run generate`',
  async (name, text) => {
    const committed = await readFile(new URL(`../../${name}`, import.meta.url), 'utf8')
    // Not toBe: the difference of two files of this size is of no use to a reader.
    expect(committed === text).toBe(true)
  },
)

it('is the types, the schema and the admin’s import map', () => {
  const importMap = 'src/app/(payload)/admin/importMap.js'
  expect(Object.keys(files)).toEqual(['payload-types.ts', 'schema.graphql', importMap])
})
