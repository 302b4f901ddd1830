import { Converter } from 'opencc-js/cn2t'

let convert: ((text: string) => string) | undefined

/** The text in Traditional characters, as Hong Kong writes them: the twin of the preset that `toSimplified` reads. */
export function toTraditional(text: string): string {
  // The phrase dictionary takes 300 ms to build: only for who needs it.
  convert ??= Converter({ from: 'cn', to: 'hk' })
  return convert(text)
}
