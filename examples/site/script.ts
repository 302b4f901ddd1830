import { Converter } from 'opencc-js/cn2t'

/** Simplified or Traditional: what the API calls them in `?script=`. */
export type Script = 'hans' | 'hant'

let convert: ((text: string) => string) | undefined
const known = new Map<string, string>()

/** The site's own wording, which is written in Simplified characters, in a script. Content is the API's to convert. */
export function toScript(wording: string, script: Script): string {
  if (script === 'hans' || !/\p{Script=Han}/u.test(wording)) return wording
  // The dictionary takes a third of a second to build: only for who needs it.
  convert ??= Converter({ from: 'cn', to: 'hk' })
  const converted = known.get(wording) ?? convert(wording)
  known.set(wording, converted)
  return converted
}
