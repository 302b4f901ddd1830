import { configs } from 'opencc-js/preset/t2cn'
import { phraseConverter } from './phrase-converter.ts'

let convert: ((text: string) => string) | undefined

/**
 * The text in Simplified characters; Simplified text stays as it is, names keep theirs (李乾元).
 * The hk preset reads Traditional of every region best (tw turns 么 into 幺); only the 著 of 著力 is left to mend.
 */
export function toSimplified(text: string): string {
  // The dictionary takes some milliseconds to build: not before the first Han text.
  convert ??= phraseConverter(...(configs['hk2s']?.conversionChain ?? []).map((step) => step.map(String)))
  return convert(text).replace(WRONG_ZHU, '着')
}

/** 著 for 着 in 著力, 著手, 著重 …, and not in 名著, 顯著. */
const WRONG_ZHU = /(?<![名专论原编显卓巨译合遗昭])著(?=[力手眼重陆落实装色想急迷])/gu
