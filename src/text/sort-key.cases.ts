import type { NameKind } from './pinyin.ts'
import { sortKeyOf } from './sort-key.ts'

/** Name, its kind → sort key. */
export const cases: [[string, NameKind?], string][] = [
  [['张三', 'person'], 'zhang1 san1 张三'],
  [['張三', 'person'], 'zhang1 san1 张三'],
  [['单明', 'person'], 'shan4 ming2 单明'],
  [['浚县', 'place'], 'xun4 xian4 浚县'],
  [['第2批'], 'di4 00000002 pi1 第2批'],
  [['ABC'], 'abc ABC'],
  [[''], ''],
]

export const run = (input: [string, NameKind?]): string => sortKeyOf(...input)
