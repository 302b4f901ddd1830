import type { Payload } from 'payload'
import { foldKey } from '../text/fold-key.ts'
import { storedPlace } from './apply/stored-place.ts'
import { PARTS, placeNamed } from './extract/subdistrict/place.ts'
import type { Bundle, Message } from './model/bundle.ts'
import type { Language } from './model/message.ts'
import { word } from './model/messages/index.ts'
import type { Parsed } from './model/parsed.ts'
import type { Place } from './model/place.ts'

/**
 * What makes any document one of the subdistrict that a person names: a stored one by id, code, slug or key, else any by its
 * full name. Documents stay as they are when none is named; null when what is given names none.
 */
export async function settling(
  payload: Payload,
  given: string | undefined,
  language: Language,
): Promise<((parsed: Parsed) => Parsed) | null> {
  if (given === undefined) return (parsed) => parsed
  const place = (await storedPlace(payload, given)) ?? placeNamed(given)
  return place && ((parsed) => asTold(parsed, place, language))
}

/**
 * A document with the subdistrict that the person who imports it names: what its text leaves out is filled in, without a
 * place, and nothing is asked any more. One that states another name or district is refused with a message. Plans of
 * bodies above a subdistrict, and what is no document of ours, stay as they are.
 */
export function asTold(parsed: Parsed, told: Place, language: Language): Parsed {
  const { bundle, text } = parsed
  if (bundle.kind === 'none' || (!bundle.subdistrict && bundle.cityPlan)) return parsed
  const stated = bundle.subdistrict
  if (stated && differs(stated, told)) {
    const span = stated.at['name']?.[0] ?? { start: 0, end: 0 }
    const detail = { stated: fullName(stated), told: fullName(told) }
    const message = word({ code: 'subdistrict/differs', span, detail }, text, language)
    return { ...parsed, bundle: { ...bundle, messages: [...bundle.messages, message] } }
  }
  const subdistrict = stated ? { ...told, ...stated } : { ...EMPTY, ...told }
  return { ...parsed, bundle: { ...bundle, subdistrict, messages: bundle.messages.filter(isOpen) } }
}

const EMPTY = { aliases: [], phones: [], facts: [], officeHours: [], history: [], at: {} }

/** Neither is a disagreement where one of them leaves it out. */
function differs(stated: NonNullable<Bundle['subdistrict']>, told: Place): boolean {
  const names = [stated.name, ...stated.aliases].map(foldKey)
  if (!names.includes(foldKey(told.name))) return true
  return PARTS.some((part) => {
    const [one, other] = [stated[part], told[part]]
    return one !== undefined && other !== undefined && foldKey(one) !== foldKey(other)
  })
}

const fullName = ({ province, city, district, parentBody, name }: Place): string =>
  [province, city, district, parentBody, name].filter(Boolean).join('')

const ANSWERED = new Set(['subdistrict/missing', 'subdistrict/shared-name'])
const isOpen = ({ code }: Message): boolean => !ANSWERED.has(code)
