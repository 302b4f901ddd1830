import { fold } from '../../../text/fold.ts'
import type { PageTags } from '../../model/source-text.ts'
import type { Stated } from '../../model/normalise.ts'
import { apply } from '../../model/rule.ts'
import { cut, type Span } from '../../model/span.ts'
import { mention } from './mention.ts'
import type { SubdistrictIdentity } from './subdistrict.ts'

/** The subdistrict that the page's tags name (ContentSource, ArticleTitle); its values have no place in the text. */
export function fromTags({ publisher, title }: PageTags): SubdistrictIdentity | null {
  for (const tag of [publisher, title]) {
    const named = tag === undefined ? undefined : apply(mention, { text: tag, folded: fold(tag) })[0]?.value
    if (tag === undefined || !named) continue
    const value = (place: Span): Stated<string> => ({ value: cut(tag, place).replace(/\s+/gu, ''), at: [] })
    const stated: SubdistrictIdentity['stated'] = { name: value(named.name) }
    for (const field of ['province', 'city', 'district', 'parentBody'] as const) {
      const place = named.region[field]
      if (place) stated[field] = value(place)
    }
    return { kind: named.kind, stated, lines: [] }
  }
  return null
}
