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
  return words
    .filter(({ index, 0: word }) => isPost(word) && !/[、]$/u.test(folded.slice(0, index).trimEnd()))
    .map(({ index }) => index)
}
