import { toSimplified } from './simplified.ts'

/** Written form → Simplified. */
export const cases: [string, string][] = [
  ['後湖街道辦事處', '后湖街道办事处'],
  ['著力推進', '着力推进'],
  ['名著重印', '名著重印'],
  ['成效顯著', '成效显著'],
  ['什麼', '什么'],
  ['什么', '什么'],
  ['李乾元', '李乾元'],
  ['老乾部', '老干部'],
  ['魏徵', '魏徵'],
  ['聯繫公共服務辦公室', '联系公共服务办公室'],
  ['后湖街道', '后湖街道'],
  ['ABC 123', 'ABC 123'],
  ['', ''],
]

export const run = toSimplified
