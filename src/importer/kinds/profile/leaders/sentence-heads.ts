import { splitOutside } from '../../../extract/split-outside.ts'
import { cut, span, type Span } from '../../../model/span.ts'
import type { LineHead } from './line-head.ts'
import { nameFirst } from './name-first.ts'
import { opensDuties, opensSharedDuties } from './opens-duties.ts'
import { gluedHolders } from './post-holders.ts'
import { postsFirst } from './posts-first.ts'

type Readable = { text: string; folded: string }

/** What announces the leaders on the line they stand on: 「…领导班子成员分工如下：」. */
const ANNOUNCES = /(?:分工|班子|成员|领导|如下|公布|名单)[: ]?/gu
const LEAD = 120

/**
 * The leaders of a line that tells them sentence by sentence: 「书记甲主持党委工作；镇长乙主持政府工作。」. Each must open
 * its sentence and go on with duties; fewer than two are news.
 */
export function sentenceHeads(source: Readable, line: Span): LineHead[] {
  const sentences = splitOutside(source, line, /[。;]/u)
  // Most lines: one sentence tells of one leader.
  if (sentences.length < 2) return []
  let heads = 0
  const told = sentences.map((sentence) => {
    const head = headAt(source, sentence.start, line.end)
    const found = head ?? (heads > 0 ? null : announcedHead(source, sentence, line.end))
    if (found) heads++
    return found
  })
  if (heads < 2) return []
  // Among these a surname that no list has is one.
  return sentences.flatMap(
    (sentence, i) => told[i] ?? headAt(source, sentence.start, line.end, true) ?? severalAt(source, sentence),
  )
}

function headAt(source: Readable, start: number, end: number, listed = false): LineHead | null {
  const rest = span(start, end)
  const head = nameFirst(source, rest, listed) ?? postsFirst(source, rest, listed)
  if (!head || head.span.start !== start) return null
  const behind = cut(source.folded, span(head.span.end, end)).replace(/^[,:。; ]+/u, '')
  return opensDuties(behind) ? head : null
}

/** 「副主任丙、丁分别负责…」 among such sentences: what they do together stands behind the last of them. */
function severalAt(source: Readable, sentence: Span): LineHead[] {
  const end =
    sentence.start +
    cut(source.folded, sentence)
      .slice(0, LEAD)
      .search(/分别|共同/u)
  const rest = span(end, sentence.end)
  if (end < sentence.start || !opensSharedDuties(cut(source.folded, rest))) return []
  const heads = gluedHolders(source, span(sentence.start, end), false)
  return heads.map((head, index) =>
    index === heads.length - 1 ? head : { ...head, value: { ...head.value, told: [rest] } },
  )
}

/** The first leader behind the words that announce them all. */
function announcedHead(source: Readable, sentence: Span, end: number): LineHead | null {
  const folded = cut(source.folded, sentence).slice(0, LEAD)
  for (const { index, 0: word } of folded.matchAll(ANNOUNCES)) {
    const head = headAt(source, sentence.start + index + word.length, end)
    if (head) return head
  }
  return null
}
