import { contactField, type ContactField } from '../../extract/contact/contact-labels.ts'
import { gathered, nothingFound, type Contact } from '../../extract/contact/gathered.ts'
import { area } from '../../extract/contact/area.ts'
import { population } from '../../extract/contact/population.ts'
import { toldHours } from '../../extract/contact/told-hours.ts'
import { toldPhone } from '../../extract/contact/told-phone.ts'
import { seat } from '../../extract/contact/seat.ts'
import type { SubdistrictIdentity } from '../../extract/subdistrict/subdistrict.ts'
import type { At, Subdistrict } from '../../model/bundle.ts'
import { state } from '../../model/normalise.ts'
import { record, type StatedFields } from '../../model/record.ts'
import { apply } from '../../model/rule.ts'
import type { Span } from '../../model/span.ts'
import { fold } from '../../../text/fold.ts'
import { headOfOffice } from './leaders/head-of-office.ts'
import type { Prose } from './prose.ts'

type Readable = { text: string; folded: string }
type Found = { contact: Contact; told: Prose; facts: Subdistrict['facts']; history: Subdistrict['history'] }

/** The subdistrict's own record: what its labels state, and where they are silent, its prose. */
export function profiled(source: Readable, { kind, stated }: SubdistrictIdentity, found: Found): Subdistrict {
  const { contact, told, facts, history } = found
  const head = contact.head && headOfOffice(source, contact.head)[0]
  const phones = phonesIn(source, told.introduction)
  const listed = contact.listed.phones.length > 0 ? NO_PHONES : phones
  const hours = contact.listed.officeHours.length > 0 ? NO_HOURS : hoursIn(source, told.introduction)
  return record<Subdistrict>(
    {
      ...stated,
      ...fromProse(source, told),
      ...phones.stated,
      ...contact.stated,
      head: head?.name,
      introduction: state(source.text, 'text', ...told.introduction),
      geography: state(source.text, 'text', ...told.geography),
    },
    {
      kind,
      aliases: [],
      ...contact.listed,
      phones: [...contact.listed.phones, ...listed.phones],
      officeHours: [...contact.listed.officeHours, ...hours.officeHours],
      facts: [...contact.listed.facts, ...facts],
      history,
    },
    { ...contact.nested, ...listed.at, ...hours.at },
  )
}

type Phones = { stated: StatedFields<Subdistrict>; phones: Subdistrict['phones']; at: At }
const NO_PHONES: Omit<Phones, 'stated'> = { phones: [], at: {} }

/** The telephones that prose tells: the first for 信息公开 and for 监督 by their names, the others in its order. */
function phonesIn(source: Readable, paragraphs: readonly Span[]): Phones {
  const told = paragraphs
    .flatMap((paragraph) => apply(toldPhone, source, paragraph))
    .map(({ value }) => value)
  const first = (field: ContactField) => told.find(({ label }) => contactField(fold(label.value)) === field)
  const [disclosurePhone, complaintPhone] = [first('disclosurePhone'), first('complaintPhone')]
  const others = told.filter((phone) => phone !== disclosurePhone && phone !== complaintPhone)
  return {
    stated: { disclosurePhone: disclosurePhone?.number, complaintPhone: complaintPhone?.number },
    phones: others.map(({ label, number }) => ({ label: label.value, number: number.value })),
    at: Object.fromEntries(
      others.flatMap(({ label, number }, i) => [
        [`phones.${i}.label`, label.at],
        [`phones.${i}.number`, number.at],
      ]),
    ),
  }
}

const NO_HOURS: Pick<Contact['listed'], 'officeHours'> & { at: At } = { officeHours: [], at: {} }

/** The hours that prose tells, in the form of the labelled ones. */
function hoursIn(source: Readable, paragraphs: readonly Span[]): typeof NO_HOURS {
  const hours = paragraphs.flatMap((paragraph) => toldHours(source, paragraph))
  const { listed, nested } = gathered({ ...nothingFound(), hours })
  return { officeHours: listed.officeHours, at: nested }
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
