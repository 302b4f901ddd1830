import { createHash } from 'node:crypto'
import type { Payload, Where } from 'payload'
import { detectScript } from '../../text/script.ts'
import { operatorRequest } from '../apply/apply-plan.ts'
import { loadStored, type Loaded } from '../apply/load-stored.ts'
import { Bundle, type KindId } from '../model/bundle.ts'
import { identity, type Collection, type Stored } from '../model/plan.ts'
import { asDepartment, asDuty, asHonor, asLeader, asPlan, asReport, asSubdistrict } from './shapes.ts'

type Records = Partial<Omit<Bundle, 'bundleVersion' | 'kind' | 'source' | 'coverage' | 'messages'>>

/**
 * Everything stored as bundles that import again without a change: of each office a profile and its reports, then the plans.
 * The newest version of each record counts, as it does for an import; what is ended or in the trash is left out.
 */
export async function* exportedBundles(payload: Payload): AsyncGenerator<Bundle> {
  const req = await operatorRequest(payload)
  const loaded: Loaded = new Map()
  const load = (collection: Collection, where: Where = {}) => loadStored(req, collection, where, loaded)
  const nameOf = (collection: Collection, key: string): string => {
    const record = [...loaded.values()].find((each) => identity(each) === identity({ collection, key }))
    const name = record?.fields['name']
    return typeof name === 'string' ? name : key
  }
  for (const office of await load('subdistricts')) {
    const own = { subdistrict: { equals: office.id } }
    const departments = await load('departments', own)
    const leaders = await load('leaders', own)
    const duties = await load('duties', own)
    const reports = await load('work-reports', own)
    const honors = (await load('honors', own)).toSorted((a, b) => (a.key < b.key ? -1 : 1))
    const subdistrict = asSubdistrict(office)
    yield bundleOf('profile', office, {
      subdistrict,
      departments: inRank(departments).map(asDepartment),
      leaders: inRank(leaders).map((leader, at) => asLeader(leader, at, (key) => nameOf('departments', key))),
      duties: inRank(duties).map(asDuty),
      honors: honors.filter(({ fields }) => fields['report'] === undefined).map(asHonor),
    })
    for (const report of reports) {
      const told = honors.filter(({ fields }) => fields['report'] === report.key).map(asHonor)
      yield bundleOf('work-report', report, { subdistrict, workReport: asReport(report), honors: told })
    }
  }
  await load('units')
  for (const plan of await load('city-plans')) {
    const tasks = inRank(await load('tasks', { plan: { equals: plan.id } }))
    yield bundleOf('city-plan', plan, { cityPlan: asPlan(plan, tasks, (key) => nameOf('units', key)) })
  }
}

const inRank = (records: readonly Stored[]): Stored[] =>
  records.toSorted((a, b) => Number(a.fields['rank'] ?? 0) - Number(b.fields['rank'] ?? 0))

function bundleOf(kind: Exclude<KindId, 'none'>, { collection, key }: Stored, records: Records): Bundle {
  const text = JSON.stringify(records)
  return Bundle.parse({
    bundleVersion: 1,
    kind,
    source: {
      name: `${collection}/${key}`,
      sha256: createHash('sha256').update(text).digest('hex'),
      encoding: 'utf-8',
      script: detectScript(text),
      characters: 0,
    },
    leaders: [],
    departments: [],
    duties: [],
    honors: [],
    ...records,
    coverage: { characters: 0, attributed: 0, structure: 0, chrome: 0, unattributed: [] },
    messages: [],
  })
}
