import type { NameKind } from './pinyin.ts'
import { syllablesOf } from './pinyin.ts'

/** Name, its kind → readings, `-` for what has none. */
export const cases: [[string, NameKind?], string][] = [
  [['重庆', 'place'], 'chong2 qing4'],
  [['重慶', 'place'], 'chong2 qing4'],
  [['六合区', 'place'], 'lu4 he2 qu1'],
  [['解放', 'title'], 'jie3 fang4'],
  [['解放', 'person'], 'xie4 fang4'],
  [['万福街87号', 'place'], 'wan4 fu2 jie1 - hao4'],
  [[''], ''],
]

export const run = (input: [string, NameKind?]): string =>
  syllablesOf(...input)
    .map(({ reading }) => reading ?? '-')
    .join(' ')
