import { span, type Span } from '../../../model/span.ts'
import { comrades } from './comrades.ts'
import { glued } from './glued.ts'
import type { LineHead } from './line-head.ts'
import { nameFirst } from './name-first.ts'
import { postHolders } from './post-holders.ts'
import { postPairs } from './post-pairs.ts'
import { postsFirst } from './posts-first.ts'
import { sentenceHeads } from './sentence-heads.ts'
import { holdersByClause } from './told-posts.ts'

type Readable = { text: string; folded: string }

/** The leaders a line opens with, in the surest form that reads it; none when it is a line of something else. */
export function headsIn(source: Readable, line: Span): LineHead[] {
  const holders = postHolders(source, line)
  if (holders.length > 0) return holders
  const pairs = postPairs(source, line)
  if (pairs.length > 0) return pairs
  const listed = holdersByClause(source, line)
  if (listed.length > 0) return listed
  const several = comrades(source, line)
  if (several[0]?.span.start === line.start) return several
  const sentences = sentenceHeads(source, line)
  if (sentences[0]?.span.start === line.start) return sentences
  const one = nameFirst(source, line) ?? postsFirst(source, line) ?? glued(source, line)
  return one ? [one] : []
}

/** The heads of a whole text, as one line: what tables of cases run. */
export const headsOf = (source: Readable): LineHead[] => headsIn(source, span(0, source.text.length))
