import { configs, to } from 'opencc-js/preset/cn2t'
import { phraseConverter } from './phrase-converter.ts'
import type { Dictionary } from './phrase-converter.ts'
import { protectedTerms } from './protected-terms.ts'
import { detectScript } from './script.ts'

let convert: ((text: string) => string) | undefined

/**
 * The text in Traditional characters, in the forms that readers in Taiwan and Hong Kong share: 群 and not 羣, 衛 and not 衞.
 * A text that is in Traditional already stays as it is, for its 范 and 余 are right.
 */
export function toTraditional(text: string): string {
  if (detectScript(text) === 'Hant') return text
  // The dictionary takes a moment to build: only for who needs it.
  convert ??= phraseConverter([protectedTerms, ...inOurForms(dictionaries(configs['s2t']?.conversionChain))])
  return convert(text)
}

/** The dictionaries with those forms in them, so that what a text has in Traditional already is left alone. */
function inOurForms(entries: Dictionary[]): Dictionary[] {
  const form = phraseConverter([OURS, ...dictionaries(to['tw'])])
  return entries.map((dictionary) => dictionary.replace(/ [^|]+/gu, (value) => form(value)))
}

/** 台 serves both readers, 著 for 着 and 汙 for 污 only one. */
const OURS: Dictionary = '臺 台|着 着|污 污|巖 岩'

const dictionaries = ([group = []]: NonNullable<(typeof to)[string]> = []): Dictionary[] => group.map(String)
