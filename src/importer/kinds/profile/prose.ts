import { cut, type Span } from '../../model/span.ts'
import type { Section } from './section.ts'

type Readable = { text: string; folded: string }

/** The paragraphs that tell of a place in running text: what introduces it, where it lies (地理环境), and what blocks of no
 * topic tell (行政区划). */
export type Prose = { introduction: Span[]; geography: Span[]; elsewhere: Span[] }

/** The introduction is the prose above the first block or under 概况. */
export function prose(source: Readable, sections: readonly Section[]): Prose {
  const lines = (...topics: Section['topic'][]) =>
    sections
      .filter(({ topic }) => topics.includes(topic))
      .flatMap(({ parts }) => parts.map((part) => part.span))
  return {
    introduction: [
      ...lines(null, 'introduction').filter((line) => isProse(cut(source.folded, line))),
      ...lines('honors').filter((line) => PLACE.test(cut(source.folded, line))),
    ],
    geography: lines('geography'),
    elsewhere: lines('other').filter((line) => isProse(cut(source.folded, line))),
  }
}

/** 「柳堤街道，位于…」 wherever it stands. */
const PLACE = /^[^,。]{1,12}(?:街道|[镇乡]),?(?:位于|地处|坐落)/u

const isProse = (folded: string): boolean => /。/u.test(folded) || folded.length >= 40
