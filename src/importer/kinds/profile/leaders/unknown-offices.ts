import { foldKey } from '../../../../text/fold-key.ts'
import type { Leader } from '../../../model/bundle.ts'
import type { Draft } from '../../../model/message.ts'

/** A message for every office that a leader has to do with and that is not among the page's departments, at its place. */
export function unknownOffices(leaders: readonly Leader[], offices: readonly string[]): Draft[] {
  if (offices.length === 0) return []
  const known = new Set(offices.map(shortOffice))
  return leaders.flatMap(({ name, inChargeOf, liaises, at }) =>
    (['inChargeOf', 'liaises'] as const).flatMap((field) =>
      (field === 'liaises' ? liaises : inChargeOf).flatMap((office, index): Draft[] => {
        const place = at[field]?.[index]
        if (!place || known.has(shortOffice(office))) return []
        return [{ code: 'leader/office-unknown', span: place, detail: { leader: name, office } }]
      }),
    ),
  )
}

/** 党政办 is the 党政办公室 of the list. */
export const shortOffice = (office: string): string =>
  foldKey(office)
    .replace(/\([^()]*\)$/u, '')
    .replace(/办公室$/u, '办')
