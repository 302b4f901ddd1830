import { state, type Stated } from '../../model/normalise.ts'
import { record } from '../../model/record.ts'
import { apply } from '../../model/rule.ts'
import { cut, span, type Span } from '../../model/span.ts'
import { trimMarks } from '../trim-marks.ts'
import { area } from './area.ts'
import { gathered, nothingFound, type Contact, type Found } from './gathered.ts'
import { contactField, isContactLabel, type ContactField } from './contact-labels.ts'
import { labelled, type Labelled } from './labelled.ts'
import { officeHours } from './office-hours.ts'
import { phoneNumber } from './phone-number.ts'
import { takePhones } from './phones.ts'
import { population } from './population.ts'
import { toldPhone } from './told-phone.ts'
import { bareAddress, bareHours, barePhone } from './unlabelled.ts'

type Readable = { text: string; folded: string }

/**
 * A line to read, or the end of a `whole` one. `anyLabel`: labels that are not known become facts; in other blocks only those
 * of the whole office count.
 */
export type ContactLine = { span: Span; anyLabel: boolean; whole?: Span }

/** Reads addresses, telephones by purpose, office hours, area and further labelled facts, line by line. */
export function readContact(source: Readable, lines: readonly ContactLine[]): Contact {
  const found = nothingFound()
  for (const [index, line] of lines.entries()) {
    // The line below a label was read as its value.
    if (found.lines.at(-1) === line.span) continue
    const entries = entriesOn(source, line)
    if (entries.length > 0) readEntries(source, found, line, entries, lines[index + 1])
    else if (line.anyLabel) readBare(source, found, line.span)
  }
  const wholes = new Map(lines.map(({ span: read, whole }) => [read, whole]))
  return gathered({ ...found, lines: found.lines.map((read) => wholes.get(read) ?? read) })
}

/** 面    积: in a block of labels one may stand alone, with its value on the next line. */
function entriesOn(source: Readable, { span: line, anyLabel }: ContactLine): Labelled[] {
  const entries = labelled(source, line)
  const alone = cut(source.folded, line)
  if (entries.length > 0 || !anyLabel || alone.length > 14 || !isContactLabel(alone)) return entries
  const value = { start: line.end, end: line.end }
  return [{ label: line, mark: line, value, bare: alone.replace(/ /gu, '') }]
}

const OFFICE_WIDE: ContactField[] = ['disclosurePhone', 'complaintPhone', 'officeHours', 'officeAddress']
const WHOLE_OFFICE = /值班|传真|邮编|邮政|监督|投诉|接待日|更新(?:日期|时间)|发布(?:日期|时间)/u

function readEntries(
  source: Readable,
  found: Found,
  line: ContactLine,
  entries: Labelled[],
  next: ContactLine | undefined,
): void {
  const fields = entries.map(({ bare }) => contactField(bare))
  const wide = entries.every(({ bare }, i) => {
    const field = fields[i]
    return field !== undefined && (OFFICE_WIDE.includes(field) || WHOLE_OFFICE.test(bare))
  })
  const known = fields.some((field) => field !== 'fact')
  if (!line.anyLabel && !wide) return
  if (!known && !wide && !entries.every((entry) => isFact(source, entry))) return
  found.lines.push(line.span)
  for (const [i, entry] of entries.entries()) {
    found.structure.push(entry.mark)
    const empty = entry.value.end === entry.value.start
    const below = empty && i === entries.length - 1 && next && !isLabel(source, next.span)
    if (below) found.lines.push(next.span)
    take(source, found, fields[i] ?? 'fact', below ? { ...entry, value: next.span } : entry)
  }
}

/** A label or several, with or without their values. */
const isLabel = (source: Readable, line: Span): boolean =>
  labelled(source, line).length > 0 || isContactLabel(cut(source.folded, line))

const isFact = (source: Readable, { bare, value }: Labelled): boolean =>
  bare.length <= 10 &&
  value.end > value.start &&
  value.end - value.start <= 80 &&
  !cut(source.folded, value).includes('。')

function take(source: Readable, found: Found, field: ContactField, entry: Labelled): void {
  const { text } = source
  const once = (name: string, value: Stated<unknown> | undefined) => {
    if (value && !found.stated[name]) found.stated[name] = value
    else if (value && found.stated[name]?.value !== value.value) fact(source, found, entry)
  }
  switch (field) {
    case 'known':
      // 「所在地：江北区柳堤路1号」
      if (bareAddress(cut(source.folded, entry.value)) && !found.stated.officeAddress)
        return take(source, found, 'officeAddress', entry)
      found.structure.push(entry.value)
      return
    case 'head':
      found.head ??= entry
      return
    case 'officeAddress':
    case 'serviceCentreAddress': {
      const name = found.ofCentre ? 'serviceCentreAddress' : field
      found.ofCentre = false
      const address = withoutPostcode(source, entry.value)
      for (const { value } of apply(toldPhone, source, span(address.end, entry.value.end)))
        found.phones.push(value)
      return once(name, state(text, 'phrase', address))
    }
    case 'disclosurePhone':
    case 'complaintPhone':
    case 'phone':
      return takePhones(source, found, field, entry) ? undefined : fact(source, found, entry)
    case 'officeHours':
      found.hours.push(...officeHours(source, entry.value))
      return
    case 'areaKm2':
      found.structure.push(entry.value)
      return once(field, apply(area, source, entry.value)[0]?.value) ?? undefined
    case 'population':
      found.structure.push(entry.value)
      return once(
        field,
        apply(population, source, { start: entry.mark.start, end: entry.value.end })[0]?.value,
      )
    case 'fact':
      return fact(source, found, entry)
  }
}

function fact({ text }: Readable, found: Found, { label, value }: Labelled): void {
  const stated = { label: state(text, 'compact', label), text: state(text, 'text', value) }
  if (stated.label && stated.text) found.facts.push(record(stated, {}))
}

/** 「政务服务中心」 on a line of its own: what stands below it is the centre's. */
export const isServiceCentre = (folded: string): boolean =>
  folded.length <= 30 && /服务(?:中心|大厅)$/u.test(folded)

function readBare(source: Readable, found: Found, line: Span): void {
  const folded = cut(source.folded, line)
  if (isServiceCentre(folded)) {
    found.ofCentre = true
    found.lines.push(line)
    found.structure.push(line)
  } else if (bareHours(folded)) {
    found.hours.push(...officeHours(source, line))
    found.lines.push(line)
  } else if (barePhone(folded)) {
    found.phones.push(
      ...apply(phoneNumber, source, line).map(({ value }) => ({ label: undefined, number: value })),
    )
    found.lines.push(line)
  } else if (bareAddress(folded) && !found.stated.officeAddress) {
    const address = withoutPostcode(source, line)
    found.stated.officeAddress = state(source.text, 'phrase', address)
    const behind = { start: address.end, end: line.end }
    for (const { value } of apply(phoneNumber, source, behind))
      found.phones.push({ label: undefined, number: value })
    found.lines.push(line)
  }
}

/** 「柳堤路1号（邮编130000）」, 「柳堤路1号 电话 0777-1」: the address alone. */
function withoutPostcode(source: Readable, value: Span): Span {
  const at = cut(source.folded, value).search(/[(, ]?(?:邮编|邮政编码|(?:联系|办公)?电话)/u)
  return trimMarks(source, { start: value.start, end: at > 0 ? value.start + at : value.end }, '', '。;,、')
}
