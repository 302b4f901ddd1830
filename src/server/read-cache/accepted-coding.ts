import type { Coding } from './entry.ts'

/** The coding that a client likes best of ours by its `Accept-Encoding`; of equals the shortest. */
export function acceptedCoding(header: string): Coding {
  const weights = new Map<string, number>()
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((each) => each.trim())
    weights.set(name, weightIn(parameters))
  }
  const other = weights.get('*') ?? 0
  const [br, gzip] = [weights.get('br') ?? other, weights.get('gzip') ?? weights.get('x-gzip') ?? other]
  if (Math.max(br, gzip) <= 0 || Math.max(br, gzip) < (weights.get('identity') ?? 0)) return 'identity'
  return br >= gzip ? 'br' : 'gzip'
}

function weightIn(parameters: readonly string[]): number {
  const given = parameters.find((parameter) => parameter.startsWith('q='))
  const weight = given === undefined ? 1 : Number(given.slice(2))
  return weight >= 0 && weight <= 1 ? weight : 0
}
