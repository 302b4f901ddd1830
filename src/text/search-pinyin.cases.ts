import type { NameKind } from './pinyin.ts'

/** Name → what it must be found by, and what it must not. */
export const cases: [name: string, kind: NameKind, found: string[], not: string[]][] = [
  ['后湖街道', 'place', ['houhujiedao', 'hhjd', 'hujiedao', 'jd'], ['houhu jiedao', 'hou4']],
  ['後湖街道', 'place', ['houhujiedao', 'hhjd'], []],
  ['单小雅', 'person', ['shanxiaoya', 'sxy'], ['danxiaoya']],
  ['绿化方案', 'title', ['lvhuafangan', 'lhfa'], []],
]
