import type { At } from '../../model/bundle.ts'

/** The places of a record with those of its rows below it: `facts.0.text`. */
export function placesOf(at: At, rows: Record<string, readonly { at: At }[]> = {}): At {
  const places = { ...at }
  for (const [field, items] of Object.entries(rows)) {
    for (const [index, item] of items.entries()) {
      for (const [inner, spans] of Object.entries(item.at)) places[`${field}.${index}.${inner}`] = spans
    }
  }
  return places
}

/** A record of the bundle without its places: what is stored of it. */
export const withoutPlaces = <T extends { at: At }>(record: T): Omit<T, 'at'> =>
  Object.fromEntries(Object.entries(record).filter(([field]) => field !== 'at')) as Omit<T, 'at'>
