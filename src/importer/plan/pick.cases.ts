import type { Plan, Stored } from '../model/plan.ts'
import type { Picks } from './pick.ts'

const office = '清河街道|东湖区'
const step = (
  action: Plan['steps'][number]['action'],
  collection: Plan['steps'][number]['collection'],
  key: string,
  links: Record<string, unknown> = {},
): Plan['steps'][number] => ({
  action,
  collection,
  key,
  changes: Object.entries(links).map(([field, to]) => ({ field, from: null, to })),
})

/** A page with an office, two departments and a leader in charge of both. */
export const steps: Plan['steps'] = [
  step('create', 'source-documents', 'f00d'),
  step('create', 'subdistricts', office),
  step('create', 'departments', `${office}|党政办`, { subdistrict: office }),
  step('create', 'departments', `${office}|平安办`, { subdistrict: office }),
  step('create', 'leaders', `${office}|周明远`, {
    subdistrict: office,
    inChargeOf: [`${office}|党政办`, `${office}|平安办`],
  }),
]

const storedOffice: Stored = {
  ...{ collection: 'subdistricts', key: office, id: 'an id', fields: {}, hashes: {} },
}

type Case = { why: string; picks: Picks; stored?: Stored[]; gives: string[]; inChargeOf?: string[] }

/** What is picked → the steps that go, by the name that ends their keys, and the links of the leader. */
export const cases: Case[] = [
  {
    why: 'nothing picked is everything',
    picks: {},
    gives: ['f00d', '东湖区', '党政办', '平安办', '周明远'],
    inChargeOf: ['党政办', '平安办'],
  },
  {
    why: 'a record brings what it leads to and is not there yet',
    picks: { only: ['周明远'] },
    gives: ['f00d', '东湖区', '党政办', '平安办', '周明远'],
    inChargeOf: ['党政办', '平安办'],
  },
  {
    why: 'a department brings its office and no neighbour',
    picks: { only: [`departments:${office}|党政办`] },
    gives: ['f00d', '东湖区', '党政办'],
  },
  {
    why: 'a collection is picked whole',
    picks: { only: ['departments'] },
    gives: ['f00d', '东湖区', '党政办', '平安办'],
  },
  {
    why: 'a link to what is left out is dropped',
    picks: { except: ['平安办'] },
    gives: ['f00d', '东湖区', '党政办', '周明远'],
    inChargeOf: ['党政办'],
  },
  {
    why: 'rows of what is left out are left out, and the document with the last',
    picks: { except: ['subdistricts'] },
    gives: [],
  },
  {
    why: 'what is left out does not come along',
    picks: { only: ['周明远'], except: ['departments'] },
    gives: ['f00d', '东湖区', '周明远'],
    inChargeOf: [],
  },
  {
    why: 'a stored office is led to as it is',
    picks: { only: ['党政办'] },
    stored: [storedOffice],
    gives: ['f00d', '东湖区', '党政办'],
  },
]
