import type { Language } from '../language.ts'

/** Words that stand inside a message: what a value should have been, or why a part of a query is wrong. */
const WORDS = {
  branches: ['由 where 条件组成的列表', 'a list of where conditions'],
  boolean: ['true 或 false', 'true or false'],
  count: ['不小于 0 的整数', 'a whole number from 0'],
  date: ['日期，如 2024-05-01', 'a date such as 2024-05-01'],
  list: ['以逗号分隔的列表', 'a list separated by commas'],
  'needs-boolean': ['须为 true 或 false', 'it must be true or false'],
  'needs-text': ['须为文字，不可为空', 'it must be text, and not empty'],
  'needs-texts': ['须为文字列表', 'it must be a list of texts'],
  'needs-file': ['须有一个文件', 'a file is needed'],
  number: ['数字', 'a number'],
  rows: ['由对象组成的列表', 'a list of objects'],
  'rich-text': ['富文本：{ root: { children: […] } }', 'rich text: { root: { children: […] } }'],
  'one-document': ['一次只收一份文件的内容', 'it must hold one document'],
  object: ['对象', 'an object'],
  where: ['where[字段][运算符]=值', 'where[field][operator]=value'],
  page: ['从 1 开始的整数', 'a whole number from 1'],
  prototype: ['不允许的名称', 'a name that is not allowed'],
  'single-value': ['单个值', 'a single value'],
  sort: ['以逗号分隔的字段，倒序加 -', 'fields separated by commas, with - to reverse'],
  subdistrict: [
    '须为一个街道的全称，或已有街道的 id、区划代码、slug',
    'the full name of a subdistrict, or the id, division code or slug of a stored one',
  ],
  text: ['文字', 'text'],
  texts: ['文字列表', 'a list of texts'],
  'unknown-field': ['没有这个字段', 'there is no such field'],
  'too-long-to-read': ['读这份文件用时过长', 'the document takes too long to read'],
  'too-deep': ['嵌套过深', 'nested too deeply'],
  database: ['数据库没有应答', 'the database does not answer'],
  stopping: ['正在停止', 'it is stopping'],
} as const satisfies Record<string, readonly [zh: string, en: string]>

export type Word = keyof typeof WORDS

/** The word in a language; anything else is given back as it is. */
export function inLanguage(word: string | number, language: Language): string {
  const known = Object.hasOwn(WORDS, word) ? WORDS[word as Word] : undefined
  return known ? known[language === 'zh' ? 0 : 1] : String(word)
}
