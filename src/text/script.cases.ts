import type { Script } from './script.ts'
import { detectScript } from './script.ts'

/** Text → its script. */
export const cases: [string, Script][] = [
  ['街道党工委统筹协调辖区各项工作', 'Hans'],
  ['街道黨工委統籌協調轄區各項工作', 'Hant'],
  ['后湖街道位於江岸區,負責轄區內黨建工作', 'Hant'],
  ['国务院办公厅', 'Hans'],
  ['中山二路', 'Hans'],
  ['', 'Hans'],
  ['办公地址：東風路9號', 'mixed'],
  ['工委書記嚴某同志,全面主持街道黨工委工作,負責聯繫區屬各單位,協調辦公室總值班。地址见门牌', 'mixed'],
  ['工委書記嚴某同志,全面主持街道黨工委工作,負責聯繫區屬各單位,協調辦公室總值班,見门牌', 'Hant'],
]

export const run = detectScript
