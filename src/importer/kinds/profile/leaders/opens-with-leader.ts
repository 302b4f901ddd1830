import { cut, type Span } from '../../../model/span.ts'
import { headsIn } from './heads.ts'

type Readable = { text: string; folded: string }

/** News speak of leaders too: elsewhere a line must open with one and go on with duties, or hold nothing else. */
export function opensWithLeader(source: Readable, line: Span): boolean {
  const [first, ...more] = headsIn(source, line)
  if (!first) return false
  const { end } = (more.at(-1) ?? first).span
  // The next cell of a row says what somebody does, however it says it.
  if (source.text[end] === '\t') return true
  const behind = cut(source.folded, { start: end, end: line.end })
  return /^[,:。; ]*(?:$|[^,。]{0,16}(?:主持|负责|分管|协助|联系|主管|抓|牵头|领导(?=[^,。]{2,20}工作))|(?:联系|办公)?电话|[\d(+-])/u.test(
    behind,
  )
}
