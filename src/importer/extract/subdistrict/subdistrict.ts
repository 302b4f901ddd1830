import { foldKey } from '../../../text/fold-key.ts'
import type { Subdistrict } from '../../model/bundle.ts'
import type { Document } from '../../model/document.ts'
import { state, type Stated } from '../../model/normalise.ts'
import { apply } from '../../model/rule.ts'
import { cut, type Span } from '../../model/span.ts'
import { alias } from './alias.ts'
import { evidence, mentions, type Evidence } from './evidence.ts'
import { fromTags } from './from-tags.ts'
import { homes, type Home } from './home.ts'
import type { Mention } from './mention.ts'
import type { Region } from './region.ts'
import { settled } from './settle.ts'
import { siteRegions, type SiteRegion } from './site.ts'

/** Whose document it is; `lines` are the lines that say this and nothing else (a title, 「…轄街道」). */
export type SubdistrictIdentity = {
  kind: Subdistrict['kind']
  stated: { name: Stated<string> } & {
    [field in 'province' | 'city' | 'district' | 'parentBody']?: Stated<string>
  } & { aliases?: Stated<string[]> }
  lines: Span[]
}

/** Below this, mentions in passing: a city's plan that names streets is not theirs. */
const ENOUGH = 60

/**
 * The subdistrict (街道、镇、乡) a document is of: from its title, 机构名称, publisher, breadcrumb and the way its prose
 * speaks; null when nothing says so. The first written form is the name. What it belongs to is only what is stated.
 */
export function readSubdistrict(document: Document): SubdistrictIdentity | null {
  const { text } = document.source
  const tagged = fromTags(document.source.tags)
  const mentioned = mentions(document)
  const own = strongest(document, evidence(document, mentioned), tagged?.stated.name.value)
  const known = homes(document)
  if (!own) return tagged && placed(document, tagged, known)
  const first = own.find((found) => found.weight >= 50) ?? own[0]
  const name = first && state(text, 'compact', first.name)
  if (!name) return null
  const stated: SubdistrictIdentity['stated'] = { name }
  const regions = [
    ...[...own, ...known].map(({ region }) => region),
    ...mentioned.flatMap(({ found }) => (isNamed(text, found, name.value) ? [found.region] : [])),
  ]
  for (const region of regions) {
    if (!contradicts(text, stated, region)) Object.assign(stated, missing(text, stated, region))
  }
  for (const found of own.filter(({ weight }) => weight >= SAYS_SO)) repeat(text, stated, found)
  Object.assign(stated, settled(document.source, stated))
  for (const region of siteRegions(document)) fillIn(stated, region)
  const aliases = aliasesIn(document, name.value)
  if (aliases) stated.aliases = aliases
  const lines = [...own.map((found) => found.line), ...known.map((home) => home.line)]
  return { kind: first.kind, stated, lines: lines.filter((line) => line !== undefined) }
}

/** One that the tags alone name, with where the text and the site say it is. */
function placed(
  document: Document,
  tagged: SubdistrictIdentity,
  known: readonly Home[],
): SubdistrictIdentity {
  const { text } = document.source
  const stated = { ...tagged.stated }
  for (const { region } of known)
    if (!contradicts(text, stated, region)) Object.assign(stated, missing(text, stated, region))
  for (const region of siteRegions(document)) fillIn(stated, region)
  return { ...tagged, stated }
}

/** Any mention of the same name tells what it belongs to: 地址：芦州市青溪镇1号. */
const isNamed = (text: string, { name }: Mention, own: string): boolean =>
  foldKey(cut(text, name)) === foldKey(own)

/** The mentions of the name that has the most evidence; one that the page's tags name needs no more. */
function strongest({ source }: Document, found: Evidence[], tagged?: string): Evidence[] | null {
  const names = new Map<string, Evidence[]>()
  for (const one of found) {
    const key = foldKey(cut(source.text, one.name))
    const known = names.get(key)
    if (known) known.push(one)
    else names.set(key, [one])
  }
  const confirmed = tagged === undefined ? undefined : names.get(foldKey(tagged))
  if (confirmed) return confirmed
  const weight = (all: Evidence[]) => all.slice(0, 20).reduce((sum, one) => sum + one.weight, 0)
  const best = [...names.values()].sort((a, b) => weight(b) - weight(a))[0]
  return best && weight(best) >= ENOUGH ? best : null
}

/** Titles, labels and publishers state the name anew: its second place, where it is written the same. */
const SAYS_SO = 70

function repeat(text: string, stated: SubdistrictIdentity['stated'], { name, region }: Evidence): void {
  const places: Partial<Record<'name' | keyof Region, Span>> = { name, ...region }
  for (const field of ['name', ...FIELDS] as const) {
    const place = places[field]
    if (!place) continue
    const known = stated[field]
    const again =
      known && !known.at.some(({ start }) => start === place.start) && cut(text, place) === known.value
    if (again) stated[field] = { ...known, at: [...known.at, place] }
  }
}

/** Names in another form than the first, as 「又名…」 states them; the same name in another script is none. */
function aliasesIn({ source, outline }: Document, name: string): Stated<string[]> | undefined {
  const lines = outline.lines.slice(0, ALIAS_LINES).filter((line) => line.topic === null)
  const found = lines.flatMap((line) => apply(alias, source, line.span).map(({ value }) => value))
  const others = found.filter(({ value }) => foldKey(value) !== foldKey(name))
  if (others.length === 0) return undefined
  return { value: others.map(({ value }) => value), at: others.flatMap(({ at }) => at) }
}
const ALIAS_LINES = 30

const FIELDS = ['province', 'city', 'district', 'parentBody'] as const

const contradicts = (text: string, stated: SubdistrictIdentity['stated'], region: Region): boolean =>
  FIELDS.some((field) => {
    const place = region[field]
    const known = stated[field]?.value
    return place !== undefined && known !== undefined && foldKey(cut(text, place)) !== foldKey(known)
  })

/** What the site is of, where it is the same place and the page itself does not say. */
function fillIn(stated: SubdistrictIdentity['stated'], region: SiteRegion): void {
  const other = FIELDS.some(
    (field) =>
      stated[field] && region[field] && foldKey(stated[field].value) !== foldKey(region[field].value),
  )
  if (other) return
  for (const field of FIELDS) {
    const value = region[field]
    // A zone and a district are one or the other.
    const taken =
      field === 'district' ? stated.parentBody : field === 'parentBody' ? stated.district : undefined
    if (value && !stated[field] && !taken) stated[field] = value
  }
}

function missing(text: string, stated: SubdistrictIdentity['stated'], region: Region) {
  const added: Partial<SubdistrictIdentity['stated']> = {}
  for (const field of FIELDS) {
    const value = stated[field] ? undefined : state(text, 'compact', region[field])
    if (value) added[field] = value
  }
  return added
}
