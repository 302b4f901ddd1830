import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'

const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.join(folder, entry.name))

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file))

describe('rules', () => {
  /** Rules whose values are places alone, and the table of the reader that holds them. */
  const heldBy: Record<string, string> = {
    'src/importer/extract/subdistrict/mention.ts': 'src/importer/extract/subdistrict/subdistrict.cases.ts',
  }

  it('have a table of cases beside them', () => {
    const rules = filesIn('src/importer').filter(
      (file) =>
        /(?<!\.cases)\.ts$/u.test(file) && /const \w+ = defineRule(?:<|\()/u.test(readFileSync(file, 'utf8')),
    )
    const tables = rules.map((file) => heldBy[file] ?? file.replace(/\.ts$/u, '.cases.ts'))
    expect(rules.length).toBeGreaterThan(0)
    expect(tables.filter((table) => !existsSync(table))).toEqual([])
  })
})

describe('kinds', () => {
  it.each(foldersIn('src/importer/kinds'))('%s says what it reads and shows eight documents', (kind) => {
    expect(
      ['index.ts', 'README.md', 'fixtures'].filter((name) => !existsSync(path.join(kind, name))),
    ).toEqual([])
    const fixtures = foldersIn(path.join(kind, 'fixtures'))
    expect(fixtures.length).toBeGreaterThanOrEqual(8)
    expect(fixtures.filter((fixture) => !existsSync(path.join(fixture, 'bundle.json')))).toEqual([])
  })
})

describe('collections', () => {
  /** Never anonymous, so that no table of what an anonymous reader sees is to be held. */
  const closed = new Set([
    'imports',
    'source-documents',
    'source-files',
    'users',
    'webhooks',
    'webhook-deliveries',
  ])

  it.each(foldersIn('collections'))('%s has its index, and cases of who may see it', (folder) => {
    const wanted = closed.has(path.basename(folder)) ? ['index.ts'] : ['index.ts', 'access.cases.ts']
    expect(wanted.filter((name) => !existsSync(path.join(folder, name)))).toEqual([])
  })
})

describe('decisions', () => {
  it('say how they stand', () => {
    const records = filesIn('docs/adr').filter((file) => /^\d{4}-[a-z0-9-]+\.md$/u.test(path.basename(file)))
    expect(records.length).toBeGreaterThan(0)
    const silent = records.filter(
      (file) => !/^Status: (?:proposed|accepted|superseded by \S+)$/mu.test(readFileSync(file, 'utf8')),
    )
    expect(silent).toEqual([])
  })
})
