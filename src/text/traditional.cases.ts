import { toTraditional } from './traditional.ts'

/** Written form → Traditional. */
export const cases: [string, string][] = [
  ['街道办事处', '街道辦事處'],
  ['干部队伍建设', '幹部隊伍建設'],
  ['皇后', '皇后'],
  ['2024年', '2024年'],
  ['', ''],
]

export const run = toTraditional
