import { describe, expect, it } from '@jest/globals'
import type { Subdistrict } from '../../src/importer/model/bundle.ts'
import { stateHash } from '../../src/importer/model/state-hash.ts'
import { countsOf } from '../../src/importer/plan/count.ts'
import { mergePlans } from '../../src/importer/plan/merge.ts'
import { cases as pickCases, steps } from '../../src/importer/plan/pick.cases.ts'
import { pick, unknownPicks } from '../../src/importer/plan/pick.ts'
import { optionCases } from '../../src/importer/plan/options.cases.ts'
import { cases } from '../../src/importer/plan/plan.cases.ts'
import { planOf } from '../../src/importer/plan/plan.ts'
import { project } from '../../src/importer/plan/project.ts'
import { cases as resolveCases, storedAs } from '../../src/importer/plan/resolve-subdistrict.cases.ts'
import { resolveSubdistrict } from '../../src/importer/plan/resolve-subdistrict.ts'
import { jurisdictions, run as jurisdictionRun } from '../../src/importer/plan/wanted/units.cases.ts'

const planCases = [...cases, ...optionCases]

describe('plan', () => {
  it.each(planCases)('$why', ({ wanted, stored, publish = false, steps, ...options }) => {
    const plan = planOf(wanted, stored, { publish, ...options })
    expect(plan.steps.map(({ action, changes }) => [action, ...changes])).toEqual(steps)
    expect(Object.values(plan.counts).reduce((sum, count) => sum + count, 0)).toBe(steps.length)
  })

  it.each(planCases)(
    '$why — and once applied, the next plan writes nothing',
    ({ wanted, stored, publish = false, ...options }) => {
      const touched = project(stored, wanted, planOf(wanted, stored, { publish, ...options }))
      const names = new Set(touched.map(({ key }) => key))
      const left = [...stored.filter(({ key }) => !names.has(key)), ...touched]
      const after = left.filter(({ retired }) => !retired)
      const { counts } = planOf(wanted, after, { publish, ...options })
      expect([counts.create, counts.update]).toEqual([0, 0])
    },
  )

  it('is bound to the state, in whatever order that was read', () => {
    const [first, second] = planCases.flatMap(({ stored }) => stored)
    if (!first || !second) throw new Error('the cases hold no stored records')
    expect(stateHash([first, second])).toBe(stateHash([second, first]))
    expect(stateHash([first])).not.toBe(stateHash([{ ...first, status: 'draft' }]))
    expect(stateHash([first])).not.toBe(stateHash([{ ...first, hashes: { ...first.hashes, name: 'other' } }]))
  })

  it('adds up over several documents', () => {
    const plans = planCases.map(({ wanted, stored }) => planOf(wanted, stored, { publish: false }))
    const merged = mergePlans(plans)
    expect(merged.steps).toHaveLength(plans.flatMap(({ steps }) => steps).length)
    expect(merged.counts.create).toBe(plans.reduce((sum, { counts }) => sum + counts.create, 0))
    expect(mergePlans(plans.slice(0, 1))).toEqual(plans[0])
  })
})

describe('picking steps', () => {
  const plan = { planVersion: 1 as const, stateHash: 'a state', counts: countsOf(steps), steps }
  const endOf = (key: unknown): string => String(key).split('|').at(-1) ?? ''

  it.each(pickCases)('$why', ({ picks, stored = [], gives, inChargeOf }) => {
    const picked = pick(plan, stored, picks)
    expect(picked.steps.map(({ key }) => endOf(key))).toEqual(gives)
    expect(picked.counts).toEqual(countsOf(picked.steps))
    const leader = picked.steps.find(({ collection }) => collection === 'leaders')
    const links = leader?.changes.find(({ field }) => field === 'inChargeOf')?.to as string[] | undefined
    expect(links?.map(endOf)).toEqual(inChargeOf)
  })

  it('tells which names pick nothing', () => {
    expect(unknownPicks([plan], { only: ['周明远'], except: ['无此科'] })).toEqual(['无此科'])
  })
})

describe('which subdistrict a document is about', () => {
  it.each(resolveCases)('$why', ({ stated, stored, is }) => {
    expect(resolveSubdistrict(stated as Subdistrict, stored.map(storedAs))).toEqual(is)
  })
})

describe('the place an issuer governs', () => {
  it.each(jurisdictions)('is read from %j as %j', (issuer, place) => {
    expect(jurisdictionRun(issuer)).toBe(place)
  })
})
