import { initialsOf } from './initials.ts'

/** Name → initials. */
export const cases: [string, string][] = [
  ['后湖街道', 'hhjd'],
  ['後湖街道', 'hhjd'],
  ['12345热线', '12345rx'],
  ['AI·网格', 'aiwg'],
  ['', ''],
]

export const run = (name: string): string => initialsOf(name)
