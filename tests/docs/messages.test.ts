import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { CODES, type MessageCode } from '../../src/importer/model/message.ts'
import { en } from '../../src/importer/model/messages/en.ts'
import { zh } from '../../src/importer/model/messages/zh.ts'

const codes = Object.keys(CODES) as MessageCode[]
const file = 'docs/messages.md'

describe('the messages', () => {
  it('are those that the page shows; UPDATE=1 writes it', () => {
    if (process.env.UPDATE === '1') writeFileSync(file, page())
    expect(readFileSync(file, 'utf8')).toBe(page())
  })

  it.each(codes)('%s says the same in both languages', (code) => {
    for (const part of ['text', 'expected', 'action'] as const)
      expect(placeholders(en[code][part])).toEqual(placeholders(zh[code][part]))
    expect(en[code].text).not.toMatch(/\p{Script=Han}/u)
    expect(zh[code].text).toMatch(/\p{Script=Han}/u)
  })
})

const placeholders = (text: string | undefined): string[] | undefined => text?.match(/\{\w+\}/gu)?.sort()

function page(): string {
  const sections = codes.map((code) => {
    const { severity, value = '—' }: { severity: string; value?: string } = CODES[code]
    const lines = ([zh, en] as const).flatMap((texts) => {
      const { text, expected = '—', action } = texts[code]
      return [`- ${text} → ${action}`, ...(expected === '—' ? [] : [`  (${expected})`])]
    })
    return [`## \`${code}\``, '', `${severity} · ${value}`, '', ...lines, ''].join('\n')
  })
  return [HEAD, ...sections].join('\n')
}

const HEAD = `# Messages

What the importer says of a document. The list is closed: \`src/importer/model/message.ts\` has the codes, the folder
\`messages/\` beside it the texts, and a code never changes its meaning. A message stands at \`file:line:column\`, both from 1,
the column in UTF-16 units; nothing that it speaks of is repaired.

Of each code: how grave it is, whether it speaks of something the text states or leaves out (implied), what it says and
what to do, and in brackets what was expected at the place. An \`error\` keeps a document from being imported. Private data
is shown with the mask that a notice would use.
`
