import type { PayloadRequest, Where } from 'payload'
import { foldKey } from '../../text/fold-key.ts'
import { sortKeyOf } from '../../text/sort-key.ts'
import type { Bundle, CityPlan } from '../model/bundle.ts'
import { keyOf } from '../model/keys.ts'
import { identity, type Collection, type Stored } from '../model/plan.ts'
import { loadStored, type Loaded } from './load-stored.ts'

/** Chooses, of the stored subdistricts of one name, the key of the one a document is about; null when it cannot be told. */
export type Choose = (candidates: readonly Stored[]) => string | null

/** The identities of the records of a document, once it is known which subdistrict it is about. */
export type Names = (subdistrict: string) => ReadonlySet<string>

/**
 * Every stored record that an import of the document may touch or must know of. One that a draft renames or moves is found
 * by what its row says as well, and goes by the name that the document has for it.
 */
export async function loadState(
  req: PayloadRequest,
  bundle: Bundle,
  { choose, names }: { choose: Choose; names: Names },
): Promise<Stored[]> {
  const loaded: Loaded = new Map()
  let about = ''
  const load = async (collection: Collection, where: Where): Promise<Stored[]> => {
    const found = await loadStored(req, collection, await orItsRow(req, collection, where), loaded)
    return goingBy(() => names(about), found)
  }
  const stored = await load('source-documents', { sha256: { equals: bundle.source.sha256 } })
  if (bundle.subdistrict) {
    const candidates = await load('subdistricts', named(bundle.subdistrict.name))
    stored.push(...candidates)
    const key = choose(candidates)
    const chosen = candidates.find((candidate) => candidate.key === key)
    if (chosen) about = chosen.key
    for (const collection of chosen ? rowsIn(bundle) : []) {
      stored.push(...(await load(collection, { subdistrict: { equals: chosen?.id } })))
    }
  }
  if (bundle.cityPlan) stored.push(...(await loadPlan(bundle.cityPlan)))
  return stored

  async function loadPlan(plan: CityPlan): Promise<Stored[]> {
    const key = keyOf('city-plans', plan)
    const names = unitNames(plan)
    const units = names.length === 0 ? [] : await load('units', { or: names.map(keyBeginsWith) })
    const plans = await load('city-plans', {
      or: [{ naturalKey: { equals: key } }, { title: { equals: plan.title } }],
    })
    const chosen = plans.find((candidate) => candidate.key === key)
    return chosen ? [...units, chosen, ...(await load('tasks', { plan: { equals: chosen.id } }))] : units
  }
}

/**
 * Records that a document knows by the name of their row, and not by that of the draft beside it, take the key of the row:
 * to make another of that name would clash with it.
 */
function goingBy(names: () => ReadonlySet<string>, records: Stored[]): Stored[] {
  const renamed = records.filter(({ rowKey }) => rowKey !== undefined)
  if (renamed.length === 0) return records
  const [told, taken] = [names(), new Set(records.map(identity))]
  for (const record of renamed) {
    const row = { collection: record.collection, key: record.rowKey ?? '' }
    if (told.has(identity(row)) && !told.has(identity(record)) && !taken.has(identity(row)))
      record.key = row.key
  }
  return records
}

/** The same condition, fulfilled by the newest version of a record or by its row. */
async function orItsRow(req: PayloadRequest, collection: Collection, where: Where): Promise<Where> {
  if (collection === 'source-documents') return where
  const { docs } = await req.payload.db.find<{ id: string }>({
    ...{ collection, where, limit: 0, pagination: false, req, select: { id: true } },
    joins: false as never,
  })
  return docs.length === 0 ? where : { or: [where, { id: { in: docs.map(({ id }) => id) } }] }
}

/** The rows of a subdistrict that a document tells of, departments before the leaders in charge of them. */
const rowsIn = ({ departments, leaders, duties, workReport, honors }: Bundle): Collection[] => [
  ...(departments.length + leaders.length > 0 ? (['departments', 'leaders'] as const) : []),
  ...(duties.length > 0 ? (['duties'] as const) : []),
  ...(workReport ? (['work-reports'] as const) : []),
  ...(honors.length > 0 || workReport ? (['honors'] as const) : []),
]

const unitNames = ({ tasks }: CityPlan): string[] => [
  ...new Set(
    tasks.flatMap(({ leadUnits, responsibleUnits, otherUnits }) => [
      ...leadUnits,
      ...responsibleUnits,
      ...otherUnits.map(({ name }) => name),
    ]),
  ),
]

const keyBeginsWith = (name: string): Where => ({ naturalKey: { contains: `${foldKey(name)}|` } })

/** By the key, by the name as written, and by its reading, which is the same in both scripts. */
const named = (name: string): Where => ({
  or: [keyBeginsWith(name), { name: { equals: name } }, { sortKey: { equals: sortKeyOf(name, 'place') } }],
})
