import { beginning, keyOf, stated } from './key-of.ts'
import type { Loose } from './loose.ts'

type Duty = { subdistrict: string; number: string; text: string }

/** 职责: subdistrict and number, else the beginning of the text. Null while incomplete. */
export function dutyKey({ subdistrict, number, text }: Loose<Duty>): string | null {
  if (!stated(subdistrict)) return null
  if (stated(number)) return keyOf(subdistrict, 'no', number)
  return text && stated(text) ? keyOf(subdistrict, 'text', beginning(text)) : null
}
