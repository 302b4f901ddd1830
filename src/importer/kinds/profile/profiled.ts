import type { Contact } from '../../extract/contact/gathered.ts'
import { area } from '../../extract/contact/area.ts'
import { population } from '../../extract/contact/population.ts'
import { toldPhone } from '../../extract/contact/told-phone.ts'
import { seat } from '../../extract/contact/seat.ts'
import type { SubdistrictIdentity } from '../../extract/subdistrict/subdistrict.ts'
import type { At, Subdistrict } from '../../model/bundle.ts'
import { state } from '../../model/normalise.ts'
import { record, type StatedFields } from '../../model/record.ts'
import { apply } from '../../model/rule.ts'
import type { Span } from '../../model/span.ts'
import { headOfOffice } from './leaders/head-of-office.ts'
import type { Prose } from './prose.ts'

type Readable = { text: string; folded: string }
type Found = { contact: Contact; told: Prose; facts: Subdistrict['facts']; history: Subdistrict['history'] }

/** The subdistrict's own record: what its labels state, and where they are silent, its prose. */
export function profiled(source: Readable, { kind, stated }: SubdistrictIdentity, found: Found): Subdistrict {
  const { contact, told, facts, history } = found
  const head = contact.head && headOfOffice(source, contact.head)[0]
  const phones = contact.listed.phones.length > 0 ? NO_PHONES : phonesIn(source, told.introduction)
  return record<Subdistrict>(
    {
      ...stated,
      ...fromProse(source, told),
      ...contact.stated,
      head: head?.name,
      introduction: state(source.text, 'text', ...told.introduction),
      geography: state(source.text, 'text', ...told.geography),
    },
    {
      kind,
      aliases: [],
      ...contact.listed,
      phones: [...contact.listed.phones, ...phones.listed],
      facts: [...contact.listed.facts, ...facts],
      history,
    },
    { ...contact.nested, ...phones.at },
  )
}

type Phones = { listed: Subdistrict['phones']; at: At }
const NO_PHONES: Phones = { listed: [], at: {} }

/** What the prose tells where no label states a telephone. */
function phonesIn(source: Readable, paragraphs: readonly Span[]): Phones {
  const told = paragraphs.flatMap((paragraph) => apply(toldPhone, source, paragraph))
  return {
    listed: told.map(({ value: { label, number } }) => ({ label: label.value, number: number.value })),
    at: Object.fromEntries(
      told.flatMap(({ value: { label, number } }, i) => [
        [`phones.${i}.label`, label.at],
        [`phones.${i}.number`, number.at],
      ]),
    ),
  }
}

/** The first figure of each kind; older ones stand in the history, which is not read here. */
function fromProse(
  source: Readable,
  { introduction, geography, elsewhere }: Prose,
): StatedFields<Subdistrict> {
  const paragraphs = [...introduction, ...geography]
  const seats = [...introduction, ...elsewhere].flatMap((paragraph) => apply(seat, source, paragraph))
  return {
    areaKm2: paragraphs.flatMap((paragraph) => apply(area, source, paragraph))[0]?.value,
    population: paragraphs.flatMap((paragraph) => apply(population, source, paragraph))[0]?.value,
    officeAddress: seats.find(({ value }) => value.of === 'office')?.value.address,
    serviceCentreAddress: seats.find(({ value }) => value.of === 'serviceCentre')?.value.address,
  }
}
