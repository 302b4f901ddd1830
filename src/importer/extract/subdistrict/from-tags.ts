import type { Stated } from '../../model/normalise.ts'
import type { PageTags } from '../../model/source-text.ts'
import { PARTS, placeNamed } from './place.ts'
import type { SubdistrictIdentity } from './subdistrict.ts'

/**
 * The subdistrict that the page's tags name (ContentSource, ArticleTitle), or a part of the name that a browser shows and
 * that is nothing else: 「领导之窗-柳堤街道办事处」. Its values have no place in the text.
 */
export function fromTags({ publisher, title, page = '' }: PageTags): SubdistrictIdentity | null {
  const parts = page.split(/[-_|—–·\s]+/u).filter((part) => OWN.test(part))
  for (const tag of [publisher, title, ...parts]) {
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

const OWN = /^\p{Script=Han}{2,20}(?:街道(?:办事处|辦事處)?|[镇鎮][人民政府]{0,4}|[乡鄉][人民政府]{0,4})$/u

const unplaced = (value: string): Stated<string> => ({ value, at: [] })
