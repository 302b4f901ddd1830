import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'

const pages = [
  'README.md',
  'CHANGELOG.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' }).map((name) => join('docs', name)),
].filter((name) => name.endsWith('.md'))
const decisions = pages.filter((name) => /adr\/\d{4}-/u.test(name)).sort()

describe('the pages', () => {
  it.each(pages)('%s links to nothing that is not there', (page) => {
    const links = [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/gu)].map(
      ([, link]) => link ?? '',
    )
    expect(links.filter((link) => !existsSync(join(dirname(page), link)))).toEqual([])
  })
})

describe('the decisions', () => {
  const index = readFileSync('docs/adr/index.md', 'utf8')

  it('are numbered one after the other', () => {
    expect(decisions.map((name) => Number(/\d{4}/u.exec(name)?.[0]))).toEqual(
      decisions.map((_, at) => at + 1),
    )
  })

  it.each(decisions)('%s has a status, stands in the index under its own title', (name) => {
    const text = readFileSync(name, 'utf8')
    const [, number, title = ''] = /^# (\d+)\. (.+)$/mu.exec(text) ?? []
    expect(Number(number)).toBe(Number(/\d{4}/u.exec(name)?.[0]))
    expect(text).toMatch(/^Status: (?:accepted|superseded by \d{4})$/mu)
    expect(index).toContain(title)
    expect(index).toContain(name.replace('docs/adr/', ''))
  })
})
