import { state, type Stated } from '../../model/normalise.ts'
import { apply } from '../../model/rule.ts'
import { cut, span, type Span } from '../../model/span.ts'
import { contactField, type ContactField } from './contact-labels.ts'
import type { Found } from './gathered.ts'
import type { Labelled } from './labelled.ts'
import { phoneNumber } from './phone-number.ts'

type Readable = { text: string; folded: string }

/** Takes the telephones of a labelled value for what its label, or the bracket behind each, says; false when it has none. */
export function takePhones(source: Readable, found: Found, field: ContactField, entry: Labelled): boolean {
  const numbers = apply(phoneNumber, source, entry.value)
  if (numbers.length === 0) return false
  const label = state(source.text, 'compact', entry.label)
  const petitions = field === 'complaintPhone' && isForPetitions(entry.bare)
  for (const { value: number, span: written } of numbers) {
    const { purpose, note, mark } = notedPurpose(source, span(written.end, entry.value.end))
    if (mark) found.structure.push(mark)
    const name = purpose ?? field
    // 信访电话 takes complaints where no 监督电话 or 投诉电话 does.
    const { petition } = found
    if (name === 'complaintPhone' && petition && !petitions) {
      found.phones.push(petition)
      found.petition = undefined
      found.stated[name] = undefined
    }
    const free = name !== 'phone' && found.stated[name] === undefined
    if (free) found.stated[name] = number
    else found.phones.push({ label: note ?? label, number })
    if (free && petitions) found.petition = { label, number }
  }
  return true
}

const isForPetitions = (label: string): boolean => /信访/u.test(label) && !/监督|投诉|举报/u.test(label)

/** 「0777-2310001（政务公开）」: what the bracket behind a number says it is for. */
function notedPurpose(
  { text, folded }: Readable,
  behind: Span,
): { purpose?: ContactField; note?: Stated<string> | undefined; mark?: Span } {
  const match = /^ ?\((?<note>\p{Script=Han}{2,10})\)/u.exec(cut(folded, behind))
  const written = match?.groups?.note
  if (!match || written === undefined) return {}
  const start = behind.start + match[0].length - 1 - written.length
  const field = contactField(written.endsWith('电话') ? written : `${written}电话`)
  const purpose = field === 'disclosurePhone' || field === 'complaintPhone' ? { purpose: field } : {}
  const mark = span(behind.start, behind.start + match[0].length)
  return { ...purpose, note: state(text, 'compact', span(start, start + written.length)), mark }
}
