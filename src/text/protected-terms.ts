import type { Dictionary } from './phrase-converter.ts'

/**
 * What stays as it is written when a text is converted: places whose offices write them alike in both scripts, and
 * characters that are surnames or places unless a phrase of the dictionary says otherwise (规范 becomes 規範, 范 stays).
 */
const TERMS = '后湖 后官湖 干溪 谷城 余干 于洪 于都 余家头 沈北 岳麓 斗门 范 岳 郁 朴 岩 台 着 里'

/** Where the dictionary's choice is not what offices write. */
const WORDS = '汇报 匯報|汇总 匯總|签 簽'

/** Both, to stand before the dictionaries, as their first entry counts. */
export const protectedTerms: Dictionary = [
  ...TERMS.split(' ').map((term) => `${term} ${term}`),
  ...WORDS.split('|'),
].join('|')
