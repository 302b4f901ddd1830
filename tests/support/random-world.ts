import fc from 'fast-check'
import type { CollectionSlug } from 'payload'
import type { TestPayload } from './open-payload.ts'
import { change, record, stored } from './records.ts'
import type { Stored } from './records.ts'
import { picture } from './samples.ts'

const SHOWN = ['published', 'edited'] as const
const UNPUBLISHED = ['draft', 'taken back'] as const
const TRASHED = ['trashed', 'trashed draft'] as const
type State = (typeof SHOWN | typeof UNPUBLISHED | typeof TRASHED)[number]

/** A record to be made: of which collection, in which state, and by number which it leads to. */
type Seed = { slug: CollectionSlug; state: State; parent: number; links: number[] }

/** A record as it came to be. `word` stands in its text, `later` in a draft that was saved after it was published. */
export type Made = {
  slug: CollectionSlug
  state: State
  id: string
  word: string
  later: string
  raw: Stored
  office: string
}

const most: [CollectionSlug, number][] = [
  ['subdistricts', 3],
  ['city-plans', 2],
  ['units', 3],
  ['media', 3],
  ['departments', 4],
  ['work-reports', 2],
  ['duties', 2],
  ['leaders', 4],
  ['honors', 3],
  ['tasks', 4],
]

const small = fc.nat({ max: 3 })
const someOf = fc.array(small, { maxLength: 3 })

/**
 * Of each collection one record is published and one is not, parents too, whose rows do not go with them as they go into the
 * trash; the others are in any state, most of them published.
 */
function stateOf(place: number): fc.Arbitrary<State> {
  if (place === 0) return fc.constantFrom(...SHOWN)
  if (place === 1) return fc.constantFrom(...UNPUBLISHED)
  const any = fc.constantFrom<State>(...SHOWN, ...UNPUBLISHED, ...TRASHED)
  return fc.oneof({ weight: 3, arbitrary: fc.constant<State>('published') }, any)
}

/** Any mix of drafts, published, edited, withdrawn and trashed records with any links between them. */
export const anyWorld: fc.Arbitrary<Seed[]> = fc
  .tuple(
    ...most.flatMap(([slug, count]) =>
      Array.from({ length: count }, (_, place) =>
        fc.record({ slug: fc.constant(slug), state: stateOf(place), parent: small, links: someOf }),
      ),
    ),
  )
  .map((seeds) => seeds)

const TITLE: Partial<Record<string, string>> = {
  subdistricts: 'name',
  leaders: 'name',
  departments: 'name',
  units: 'name',
  duties: 'text',
  tasks: 'text',
  media: 'alt',
}
/** The field that a record of a collection is known by. */
export const titleOf = (slug: string): string => TITLE[slug] ?? 'title'

/** Makes the records, brings each into its state, the rows before their parents, and reads what is stored of them. */
export async function makeWorld(test: TestPayload, seeds: Seed[]): Promise<Made[]> {
  const made: (Seed & Made)[] = []
  for (const [index, seed] of seeds.entries()) {
    const [word, later] = [`甲${String(index)}乙`, `丙${String(index)}丁`]
    const { office, ...fields } = fieldsOf(seed, made)
    const data = {
      ...fields,
      [titleOf(seed.slug)]: word,
      _status: seed.state.includes('draft') ? 'draft' : 'published',
    }
    const raw = await record(test, seed.slug, data, seed.slug === 'media' ? await picture() : undefined)
    made.push({ ...seed, id: raw.id, word, later, raw, office: office ?? raw.id })
  }
  for (const each of made.toReversed()) await bringInto(test, each)
  for (const each of made) each.raw = (await stored(test, each.slug, each.id)) ?? each.raw
  return made
}

function fieldsOf(
  { slug, parent, links }: Seed,
  made: Made[],
): Record<string, unknown> & { office?: string } {
  const all = (of: CollectionSlug) => made.filter((each) => each.slug === of)
  const pick = (of: CollectionSlug, number: number): Made | undefined => all(of)[number % all(of).length]
  const ids = (of: CollectionSlug, within?: string): string[] => {
    const choices = all(of).filter(({ office }) => within === undefined || office === within)
    return [...new Set(links.flatMap((link) => choices[link]?.id ?? []))]
  }
  const office = pick('subdistricts', parent)?.id ?? ''
  const [first] = links
  const image = first === undefined ? undefined : pick('media', first)?.id
  const row = { office, subdistrict: office }
  switch (String(slug)) {
    case 'subdistricts':
      return { kind: 'subdistrict', district: '江东区' }
    case 'city-plans':
      return { office, issuer: '和平市人民政府', owner: { subdistrict: office } }
    case 'units':
    case 'media':
      return { office, owner: { subdistrict: office } }
    case 'leaders':
      return {
        ...row,
        inChargeOf: ids('departments', office),
        liaises: ids('departments', office).slice(1),
        portrait: image,
      }
    case 'honors':
      return { ...row, image, report: ids('work-reports', office)[0] }
    case 'tasks': {
      const plan = pick('city-plans', parent)
      const units = ids('units')
      const otherUnits = units.map((unit) => ({ role: '数据提供单位', unit }))
      return {
        office: plan?.office ?? '',
        plan: plan?.id,
        leadUnits: units,
        responsibleUnits: units.slice(1),
        otherUnits,
      }
    }
    default:
      return row
  }
}

async function bringInto(test: TestPayload, { slug, id, state: wanted, later }: Seed & Made): Promise<void> {
  if (wanted === 'taken back') await change(test, slug, id, { _status: 'draft' })
  if (wanted.startsWith('trashed')) await change(test, slug, id, { deletedAt: '2026-11-21T00:00:00.000Z' })
  if (wanted !== 'edited') return
  const edit = {
    collection: slug,
    id,
    data: { [titleOf(slug)]: later },
    depth: 0,
    draft: true,
    overrideAccess: true,
  }
  await test.payload.update(edit as never)
}
