import { median } from '../median.ts'
import { load, warm } from './load.ts'
import type { Asked, Load } from './load.ts'
import type { Server } from './servers.ts'

export type Side = { server: Server; asked: Asked }

/** Rounds in which both sides take one turn each, so that what else the machine does weighs on both. */
const ROUNDS = 5
const TURN = { amount: 300 }

/** How many times as much one side does as the other, over the rounds of one run. */
export type Ratio = { least: number; median: number }
export type Compared = { loads: { one: Load[]; other: Load[] }; perSecond: Ratio; perCpu: Ratio }

/** Lets both sides compile what they run, then measures them in turns; who begins changes from round to round. */
export async function compare(one: Side, other: Side): Promise<Compared> {
  for (const { server, asked } of [one, other]) await warm(server, asked)
  const loads: Compared['loads'] = { one: [], other: [] }
  const turn = {
    one: async () => loads.one.push(await load(one.server, one.asked, TURN)),
    other: async () => loads.other.push(await load(other.server, other.asked, TURN)),
  }
  for (let round = 0; round < ROUNDS; round++)
    for (const side of round % 2 === 0 ? (['one', 'other'] as const) : (['other', 'one'] as const))
      await turn[side]()
  const pairs = loads.one.map((load, round) => ({ load, against: loads.other[round] ?? load }))
  return {
    loads,
    perSecond: ratio(pairs.map(({ load, against }) => load.rate / against.rate)),
    perCpu: ratio(pairs.map(({ load, against }) => against.cpu / load.cpu)),
  }
}

const ratio = (values: number[]): Ratio => ({ least: Math.min(...values), median: median(values) })
