const uuid = '8e03978e-40d5-43e8-bc93-6894a57f9324'

/** The header → the key; null where it is none. */
export const keys: [header: string, key: string | null][] = [
  [`"${uuid}"`, uuid],
  [uuid, uuid],
  ['nightly:2026-11-29/3', 'nightly:2026-11-29/3'],
  ['"a b"', 'a b'],
  [String.raw`"a \"b\" \\"`, String.raw`a "b" \ `.trimEnd()],
  ['k'.repeat(255), 'k'.repeat(255)],
  ['k'.repeat(256), null],
  ['', null],
  ['""', null],
  ['" "', null],
  ['"open', null],
  [String.raw`"a\b"`, null],
  ['a b', null],
  ['one, two', null],
  ['"one", "two"', null],
]
