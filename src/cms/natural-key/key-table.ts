type Key<Fields> = (fields: Fields, today: string) => string | null

/** A key function and what it must give on 21 November 2026: fields → key, pairs that are one record, pairs that are two. */
export type KeyTable<Fields> = {
  of: Key<Fields>
  keys: [Fields, string | null][]
  same?: [Fields, Fields][]
  different?: [Fields, Fields][]
}

/** Ties a table to the function it is about. */
export const keyTable = <Fields>(of: Key<Fields>, cases: Omit<KeyTable<Fields>, 'of'>): KeyTable<Fields> => ({
  of,
  ...cases,
})
