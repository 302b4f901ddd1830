import { describe, expect, it } from '@jest/globals'
import { cases } from '../../src/cms/script/wanted-script.cases.ts'
import { wantedScript } from '../../src/cms/script/wanted-script.ts'

describe('the script that a reader asks for', () => {
  it.each(cases)('%s', (_, query, language, script) => {
    expect(wantedScript(query, language)).toBe(script)
  })
})
