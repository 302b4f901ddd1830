import type { At, Subdistrict } from '../../model/bundle.ts'
import type { Stated } from '../../model/normalise.ts'
import type { StatedFields } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import type { Labelled } from './labelled.ts'
import type { OfficeHours } from './office-hours.ts'

/** What labelled lines say of a subdistrict; `head` is the written value of 负责人, `lines` are those that were read. */
export type Contact = {
  stated: StatedFields<Subdistrict>
  listed: Pick<Subdistrict, 'phones' | 'officeHours' | 'facts'>
  nested: At
  head?: Labelled
  lines: Span[]
  structure: Span[]
}

type Phone = { label?: Stated<string> | undefined; number: Stated<string> }

/** What the lines read so far say. */
export type Found = {
  stated: Record<string, Stated<unknown> | undefined>
  phones: Phone[]
  /** The one of 信访电话, while no other takes complaints. */
  petition?: Phone | undefined
  hours: OfficeHours[]
  facts: Subdistrict['facts']
  head?: Labelled
  /** In the order of the text. */
  lines: Span[]
  structure: Span[]
  /** 政务服务中心 stood alone on the line before: the next address is its. */
  ofCentre: boolean
}

/** Before the first line is read. */
export const nothingFound = (): Found => ({
  stated: {},
  phones: [],
  hours: [],
  facts: [],
  lines: [],
  structure: [],
  ofCentre: false,
})

/** What was found in the form of a subdistrict's record. */
export function gathered({ stated, phones, hours, facts, head, lines, structure }: Found): Contact {
  const nested: Record<string, Span[]> = {}
  const place = (path: string, value: Stated<unknown> | undefined) => {
    if (value) nested[path] = value.at
  }
  for (const [i, { label, number }] of phones.entries()) {
    place(`phones.${i}.label`, label)
    place(`phones.${i}.number`, number)
  }
  for (const [i, { season, text }] of hours.entries()) {
    place(`officeHours.${i}.season`, season)
    place(`officeHours.${i}.text`, text)
  }
  return {
    stated,
    listed: {
      phones: phones.map(({ label, number }) => ({
        ...(label && { label: label.value }),
        number: number.value,
      })),
      officeHours: hours.map(({ season, text }) => ({
        ...(season && { season: season.value }),
        text: text.value,
      })),
      facts,
    },
    nested,
    ...(head && { head }),
    lines,
    structure,
  }
}
