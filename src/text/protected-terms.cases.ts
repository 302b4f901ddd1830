import { toTraditional } from './traditional.ts'

/** Simplified → Traditional, where a place, a surname or a word of offices is at stake. */
export const cases: [string, string][] = [
  ['后湖街道位于江岸区', '后湖街道位於江岸區'],
  ['以后由后勤中心负责', '以後由後勤中心負責'],
  ['范主任、岳书记', '范主任、岳書記'],
  ['规范、示范、范围', '規範、示範、範圍'],
  ['于洪区于家村', '于洪區於家村'],
  ['平台、台账、台风', '平台、台賬、颱風'],
  ['干部、干净、若干', '幹部、乾淨、若干'],
  ['应签尽签，汇报、汇总', '應簽盡簽，匯報、匯總'],
  ['着力抓好，成效显著', '着力抓好，成效顯著'],
  ['岩石、云岩区', '岩石、雲岩區'],
]

export const run = toTraditional
