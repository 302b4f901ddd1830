import type { KindId } from './model/bundle.ts'
import type { Parsed } from './model/parsed.ts'

const ORDER: KindId[] = ['profile', 'work-report', 'city-plan', 'none']

/** Profiles first: they state the district, by which the reports of the same subdistrict find it. Otherwise as given. */
export const inOrder = <T extends { parsed: Parsed }>(documents: readonly T[]): T[] =>
  documents.toSorted((a, b) => ORDER.indexOf(a.parsed.bundle.kind) - ORDER.indexOf(b.parsed.bundle.kind))
