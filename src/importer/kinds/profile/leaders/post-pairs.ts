import { trimMarks } from '../../../extract/trim-marks.ts'
import { cut, span, type Span } from '../../../model/span.ts'
import type { LineHead } from './line-head.ts'
import { postHolders } from './post-holders.ts'
import { isPost } from './posts.ts'

type Readable = { text: string; folded: string }

const LONGEST = 400

/** 「书记，方柏松；主任，于一帆」: a comma parts what a list of pairs keeps together. */
const MARK = /^(?: ?[:,] ?| ?-{1,2} ?| +)/u

/** A line of several posts, each with its holder: 「书记：方柏松  主任：于一帆」. Empty when anything else stands there. */
export function postPairs(source: Readable, line: Span): LineHead[] {
  if (line.end - line.start > LONGEST) return []
  const folded = cut(source.folded, line)
  const starts = postStarts(folded)
  if (starts.length < 2 || starts[0] !== 0) return []
  const found = starts.map((start, index) => {
    const end = starts[index + 1] ?? folded.length
    const pair = span(line.start + start, line.start + end)
    return postHolders(source, trimMarks(source, pair, '。', ',;、。'), false, MARK)
  })
  return found.every((heads) => heads.length > 0) ? found.flat() : []
}

/** Where a word begins that is a post or opens with one, behind a space or a mark. */
function postStarts(folded: string): number[] {
  const words = [...folded.matchAll(/[^ ,;:]{2,30}/gu)]
    .filter(({ 0: word }) => isPost(word))
    .map(({ index }) => index)
  return [...words, ...paddedStarts(folded)]
    .filter((index) => !/[、]$/u.test(folded.slice(0, index).trimEnd()))
    .sort((a, b) => a - b)
}

/** 「书    记：武 效 忠    主    任：…」: lone characters before a colon, of which the last are a post. */
function paddedStarts(folded: string): number[] {
  return [...folded.matchAll(/(?<!\S)\p{Script=Han}(?: {1,4}\p{Script=Han}){1,11}(?= ?:)/gu)].flatMap(
    ({ index, 0: row }) => {
      const starts = [...row.matchAll(/\p{Script=Han}/gu)].map((character) => character.index)
      const post = PADDED_POST.exec(row.replace(/ /gu, ''))
      const start = post ? starts.at(-post[0].length) : undefined
      return start === undefined ? [] : [index + start]
    },
  )
}
/** The posts that are short enough to be padded to the width of a column. */
const PADDED_POST =
  /副?(?:书记|主任|主席|[镇乡]长|部长|调研员)$|(?:组织|宣传|统战|政法|纪检)?委员$|纪工?委(?:副)?书记$|(?:人武|武装)部长$/u
