import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Bundle } from '../../src/importer/model/bundle.ts'
import { parse } from '../../src/importer/pipeline.ts'
import { documents } from '../support/documents.ts'
import { twins } from '../support/twins.ts'
import { withoutPlaces } from '../support/without-places.ts'

const texts = documents.filter((file) => file.endsWith('.txt'))

/** One document in every form that offices keep it in yields the same records. */
describe.each(texts)('%s', (file) => {
  const text = readFileSync(file, 'utf8').replace(/^\ufeff/u, '')
  let own: unknown
  beforeAll(async () => {
    own = records(await parse(new TextEncoder().encode(text), path.basename(file)))
  })

  it.each(twins)('yields the same records as %s', async (_, name, make) => {
    expect(records(await parse(make(text), name))).toEqual(own)
  })
})

/** All but what speaks of the file itself; white space is where a format puts it. */
function records({
  kind,
  subdistrict,
  leaders,
  departments,
  duties,
  honors,
  workReport,
  cityPlan,
}: Bundle): unknown {
  const plain = withoutPlaces({
    kind,
    subdistrict,
    leaders,
    departments,
    duties,
    honors,
    workReport,
    cityPlan,
  })
  return JSON.parse(
    JSON.stringify(plain, (_, value: unknown) =>
      typeof value === 'string' ? value.replace(/\s+/gu, '') : value,
    ),
  )
}
