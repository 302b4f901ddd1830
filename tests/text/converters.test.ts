import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { Converter as toHant } from 'opencc-js/cn2t'
import { configs as ofHant } from 'opencc-js/preset/cn2t'
import { configs as ofHans } from 'opencc-js/preset/t2cn'
import { Converter as toHans } from 'opencc-js/t2cn'
import { phraseConverter } from '../../src/text/phrase-converter.ts'

const texts = readdirSync('seeds').map((name) => readFileSync(`seeds/${name}`, 'utf8'))

describe('our converter gives what opencc-js gives, by the same dictionaries', () => {
  it.each([
    ['to Traditional', ofHant['s2hk'], toHant({ from: 'cn', to: 'hk' })],
    ['to Simplified', ofHans['hk2s'], toHans({ from: 'hk', to: 'cn' })],
  ] as const)('%s', (_, config, theirs) => {
    const convert = phraseConverter(...(config?.conversionChain ?? []).map((step) => step.map(String)))
    expect(texts.length).toBeGreaterThan(0)
    for (const text of texts) expect(convert(text)).toBe(theirs(text))
  })
})
