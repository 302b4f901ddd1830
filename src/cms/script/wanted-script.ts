/** The script an answer is given in: `hans` Simplified, `hant` Traditional. */
export const SCRIPTS = ['hans', 'hant'] as const
export type Script = (typeof SCRIPTS)[number]

export const isScript = (value: unknown): value is Script => SCRIPTS.some((script) => script === value)

/**
 * The script that a reader asks for; undefined for the text as it is stored. `query` is the search part of the address,
 * with or without its question mark: a `script` in it decides, else the Chinese that `Accept-Language` likes best. A
 * `script` that is no script, or is given twice, asks for none: `checkScript` refuses such a request.
 */
export function wantedScript(query: string, acceptLanguage: string | null | undefined): Script | undefined {
  const [given, ...more] = new URLSearchParams(query).getAll('script')
  if (given !== undefined) return more.length === 0 && isScript(given) ? given : undefined
  return scriptOfLanguage(bestChinese(acceptLanguage ?? ''))
}

/**
 * The script that a language names. Those who read Traditional ask for their region, as browsers do; everybody else,
 * zh and zh-CN included, gets what the office wrote, unless she names the script: zh-Hans.
 */
function scriptOfLanguage(tag: string): Script | undefined {
  const [, ...parts] = tag.split('-')
  if (parts.includes('hans')) return 'hans'
  return parts.includes('hant') || parts.some((part) => TRADITIONAL.has(part)) ? 'hant' : undefined
}

const TRADITIONAL = new Set(['tw', 'hk', 'mo'])

/** The tag of the Chinese with the greatest weight, the first among equals, in small letters. */
function bestChinese(header: string): string {
  let best = { tag: '', weight: 0 }
  for (const range of header.toLowerCase().split(',').slice(0, MOST)) {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim())
    const weight = weightIn(parameters)
    if (/^zh(?:-|$)/u.test(tag) && weight > best.weight) best = { tag, weight }
  }
  return best.tag
}

/** No browser lists more languages. */
const MOST = 30

function weightIn(parameters: readonly string[]): number {
  const given = parameters.find((parameter) => parameter.startsWith('q='))
  const weight = given === undefined ? 1 : Number(given.slice(2))
  return weight >= 0 && weight <= 1 ? weight : 0
}
