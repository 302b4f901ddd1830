import type { Stated } from '../../model/normalise.ts'
import type { PageTags } from '../../model/source-text.ts'
import { PARTS, placeNamed } from './place.ts'
import type { SubdistrictIdentity } from './subdistrict.ts'

/** The subdistrict that the page's tags name (ContentSource, ArticleTitle); its values have no place in the text. */
export function fromTags({ publisher, title }: PageTags): SubdistrictIdentity | null {
  for (const tag of [publisher, title]) {
    const named = tag === undefined ? null : placeNamed(tag)
    if (!named) continue
    const stated: SubdistrictIdentity['stated'] = { name: unplaced(named.name) }
    for (const part of PARTS) {
      const value = named[part]
      if (value !== undefined) stated[part] = unplaced(value)
    }
    return { kind: named.kind, stated, lines: [] }
  }
  return null
}

const unplaced = (value: string): Stated<string> => ({ value, at: [] })
