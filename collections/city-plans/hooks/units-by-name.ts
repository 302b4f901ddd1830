import type { PayloadRequest } from 'payload'
import type { CityPlan, Unit } from '../../../payload-types.ts'
import { unitKey } from '../../../src/cms/natural-key/unit.ts'
import { foldKey } from '../../../src/text/fold-key.ts'

/**
 * The ids of the units that a plan names, by name. A name that is stored once is that unit; of several the one whose
 * jurisdiction the issuer bears; a new name becomes a new unit, a draft until the plan is published.
 */
export async function unitsByName(
  names: string[],
  plan: CityPlan,
  req: PayloadRequest,
): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const name of new Set(names.map((each) => each.trim()))) {
    const unit = choose(await candidates(name, req), plan.issuer)
    found.set(name, unit?.id ?? (await create(name, plan, req)))
  }
  return found
}

async function candidates(name: string, req: PayloadRequest): Promise<Unit[]> {
  const key = unitKey({ name }) ?? ''
  const named = [{ naturalKey: { equals: key } }, { name: { equals: name } }, { aliases: { equals: name } }]
  const { docs } = await req.payload.db.find<Unit>({
    collection: 'units',
    limit: 0,
    pagination: false,
    req,
    where: { and: [{ deletedAt: { exists: false } }, { or: named }] },
  })
  return docs
}

function choose(units: Unit[], issuer: string | null | undefined): Unit | undefined {
  if (units.length < 2) return units[0]
  const body = foldKey(issuer ?? '')
  const near = units.find(({ jurisdiction }) => jurisdiction && body.startsWith(foldKey(jurisdiction)))
  return near ?? units.find(({ jurisdiction }) => !jurisdiction)
}

async function create(name: string, { owner }: CityPlan, req: PayloadRequest): Promise<string> {
  const data = { name, _status: 'draft' as const, ...(owner && { owner }) }
  const unit = await req.payload.create({ collection: 'units', data, depth: 0, overrideAccess: true, req })
  return unit.id
}
