import { median } from '../median.ts'
import type { Compared, Ratio } from './rounds.ts'

/** The head of the table that `line` prints. */
export const HEAD = [
  'CPU ms a request'.padStart(48),
  'a second of CPU'.padStart(24),
  'a second'.padStart(18),
  '\n'.padEnd(28),
  'ours'.padStart(10),
  'other'.padStart(10),
  'least'.padStart(12),
  'median'.padStart(10),
  'least'.padStart(10),
  'median'.padStart(10),
].join(' ')

/** One point: what a request costs each side, and how many more of them ours answers in the same time. */
export function line(name: string, { loads, perCpu, perSecond }: Compared, wanted: number): string {
  const cost = (of: { cpu: number }[]): string => median(of.map(({ cpu }) => cpu)).toFixed(2)
  return [
    name.padEnd(28),
    cost(loads.one).padStart(9),
    cost(loads.other).padStart(10),
    ...columns(perCpu, 12),
    ...columns(perSecond, 10),
    `(wanted ${wanted.toFixed(2)})`,
  ].join(' ')
}

const columns = ({ least, median: middle }: Ratio, width: number): string[] => [
  least.toFixed(2).padStart(width),
  middle.toFixed(2).padStart(10),
]
