import type { PayloadRequest } from 'payload'
import { wantedScript } from './wanted-script.ts'
import type { Script } from './wanted-script.ts'

/**
 * The script in which a request is answered; undefined for the text as it is stored. Only who comes without cookie, key
 * and `draft` is answered in another one: whoever might save what she reads must read what is stored.
 */
export function scriptOf({ context, headers, payloadAPI, search }: PayloadRequest): Script | undefined {
  if (payloadAPI === 'local' || search === undefined) return undefined
  // Asked for each record of an answer.
  if (!(KEPT in context)) context[KEPT] = isAnybodys(headers, search) ? asked(headers, search) : undefined
  return context[KEPT] as Script | undefined
}

const KEPT = 'script of the answer'

const asked = (headers: Headers, search: string): Script | undefined =>
  wantedScript(search, headers.get('accept-language'))

const isAnybodys = (headers: Headers, search: string): boolean =>
  !headers.has('cookie') && !headers.has('authorization') && !new URLSearchParams(search).has('draft')
