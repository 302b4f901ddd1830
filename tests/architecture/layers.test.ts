import { describe, expect, it } from '@jest/globals'
import { MAY_IMPORT, partOf, PURE } from './layers.ts'
import { sources } from './sources.ts'

const all = sources()
const generated = new Set(['payload-types.ts'])

describe('what may import what', () => {
  it('knows every file, and no part that is gone', () => {
    expect(all.filter(({ file }) => partOf(file) === undefined).map(({ file }) => file)).toEqual([])
    const used = new Set(all.map(({ file }) => partOf(file)))
    expect(Object.keys(MAY_IMPORT).filter((part) => !used.has(part))).toEqual([])
  })

  it.each(Object.entries(MAY_IMPORT).map(([part, allowed]) => ({ part, allowed })))(
    '$part imports only what it may',
    ({ part, allowed }) => {
      const wrong = all
        .filter(({ file }) => partOf(file) === part)
        .flatMap(({ file, imports }) => imports.ours.map((to) => ({ file, to, target: partOf(to) })))
        .filter(
          ({ to, target }) => target !== part && !allowed.includes(generated.has(to) ? to : (target ?? to)),
        )
      expect(wrong.map(({ file, to }) => `${file} → ${to}`)).toEqual([])
    },
  )

  it('has kinds that import no other kind', () => {
    const kindOf = (file: string) => /^src\/importer\/kinds\/([^/.]+)\//u.exec(file)?.[1]
    const wrong = all.flatMap(({ file, imports }) =>
      imports.ours
        .filter((to) => kindOf(file) && kindOf(to) && kindOf(file) !== kindOf(to))
        .map((to) => `${file} → ${to}`),
    )
    expect(wrong).toEqual([])
  })

  it('leaves databases to src/database', () => {
    const engines =
      /^(?:mongodb|mongoose|libsql|@libsql\/client|drizzle-orm|@payloadcms\/(?:db-|drizzle).*)$/u
    const wrong = all
      .filter(({ file }) => !file.startsWith('src/database/'))
      .flatMap(({ file, imports }) =>
        imports.packages.filter((name) => engines.test(name)).map((name) => `${file} → ${name}`),
      )
    expect(wrong).toEqual([])
  })

  it('leaves the environment to src/env.ts, and that of the example to its own', () => {
    const readers = ['src/env.ts', 'examples/site/env.ts']
    const wrong = all.filter(({ file, text }) => !readers.includes(file) && text.includes('process.env'))
    expect(wrong.map(({ file }) => file)).toEqual([])
  })
})

describe('the pure parts', () => {
  const pure = all.filter(({ file }) => PURE.includes(partOf(file) ?? ''))

  it('import no Payload and nothing of Node that reads or waits', () => {
    const allowed = /^node:(?:crypto|buffer|util|zlib)$/u
    const wrong = pure.flatMap(({ file, imports }) =>
      imports.packages
        .filter(
          (name) =>
            /^(?:payload$|@payloadcms\/|express$|next$)/u.test(name) ||
            (name.startsWith('node:') && !allowed.test(name)),
        )
        .map((name) => `${file} → ${name}`),
    )
    expect(wrong).toEqual([])
  })

  it('ask neither the clock nor chance', () => {
    const wrong = pure.filter(({ text }) =>
      /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\brandomUUID\(/u.test(text),
    )
    expect(wrong.map(({ file }) => file)).toEqual([])
  })
})
