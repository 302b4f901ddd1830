import { fold } from '../../../text/fold.ts'
import { foldKey } from '../../../text/fold-key.ts'
import { state, type Stated } from '../../model/normalise.ts'
import type { Draft } from '../../model/message.ts'
import { span } from '../../model/span.ts'
import { divisionName, divisionsNamed, type Division } from './divisions.ts'
import type { SubdistrictIdentity } from './subdistrict.ts'

type Readable = { text: string; folded: string }
type Stating = SubdistrictIdentity['stated']

/**
 * Where a page names a subdistrict without its district, and of all districts that have one of this name the text
 * mentions exactly one, anywhere (a breadcrumb, its publisher, an address): that one, at the place of the mention.
 */
export function settled(source: Readable, stated: Stating): Stating {
  if (stated.district || stated.parentBody) return stated
  const found = candidates(stated).flatMap((division) => {
    const district = mentionOf(source, division.district)
    return district ? [{ division, district }] : []
  })
  const [only, ...more] = found
  if (!only || more.length > 0) return stated
  const { division, district } = only
  return {
    ...stated,
    ...(ZONE.test(division.district) ? { parentBody: district } : { district }),
    ...withMentioned(source, stated, division),
  }
}

/** A message with the candidates when nothing tells which of several subdistricts of one name a document is of. */
export function sharedName({ stated }: SubdistrictIdentity): Draft[] {
  if (stated.district || stated.parentBody) return []
  const possible = candidates(stated)
  const [place] = stated.name.at
  if (possible.length < 2 || !place) return []
  const detail = {
    subdistrict: stated.name.value,
    count: possible.length,
    candidates: possible.map(divisionName).join('、'),
  }
  return [{ code: 'subdistrict/shared-name', span: place, detail }]
}

/** The districts that have a subdistrict of this name, in the province and the city that the text states. */
const candidates = ({ name, province, city }: Stating): Division[] =>
  divisionsNamed(name.value).filter(
    (division) =>
      (!province || foldKey(division.province) === foldKey(province.value)) &&
      (!city || foldKey(division.city || division.province) === foldKey(city.value)),
  )

const ZONE = /(?:高新|开发|示范|度假|风景|管理|保税)区$/u

function withMentioned(source: Readable, stated: Stating, { province, city }: Division): Partial<Stating> {
  const ofProvince = stated.province ?? (city && mentionOf(source, province))
  const ofCity = stated.city ?? mentionOf(source, city || province)
  return { ...(ofProvince && { province: ofProvince }), ...(ofCity && { city: ofCity }) }
}

/** A short name like 城区 stands in any text. */
function mentionOf({ text, folded }: Readable, name: string): Stated<string> | undefined {
  if (name.length < 3) return undefined
  const at = folded.indexOf(fold(name))
  return at < 0 ? undefined : state(text, 'compact', span(at, at + name.length))
}
