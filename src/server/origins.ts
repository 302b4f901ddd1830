import type { Payload } from 'payload'

/** The origins whose pages may read the API; `*` for all of them. */
export function originsOf({ config: { cors } }: Payload): '*' | string[] {
  return typeof cors === 'object' && 'origins' in cors ? cors.origins : cors
}
