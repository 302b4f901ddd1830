import { honorsInBlock } from '../../extract/honors/in-block.ts'
import { honorsInProse, type HonorsFound } from '../../extract/honors/in-prose.ts'
import { mergeHonors } from '../../extract/honors/merge.ts'
import type { Topic } from '../../model/outline.ts'
import { cut, span, type Span } from '../../model/span.ts'
import type { Part, Section } from './section.ts'

type Readable = { text: string; folded: string }

const TOLD_IN: (Topic | null)[] = [
  null,
  'introduction',
  'geography',
  'other',
  'location',
  'contact',
  'leaders',
]

/** 荣誉 of a page: the lines of its own block, and what the prose of the others tells; the same one twice is one. */
export function readHonors(source: Readable, sections: readonly Section[]): HonorsFound {
  const found = sections.map(({ topic, heading, parts }): HonorsFound => {
    const lines = parts.map((part) => part.head)
    const year = heading ? yearIn(source, heading) : undefined
    if (topic === 'honors') return withNumbers(honorsInBlock(source, lines, { about: year, in: year }), parts)
    return TOLD_IN.includes(topic) ? honorsInProse(source, lines) : { honors: [], claimed: [] }
  })
  return {
    honors: mergeHonors(found.flatMap(({ honors }) => honors)),
    claimed: found.flatMap(({ claimed }) => claimed),
  }
}

/** The one year of 「2019年获得荣誉情况」; 2015—2019年 tells none, and 2019年度 is what the awards are for. */
function yearIn({ folded }: Readable, heading: Span): Span | undefined {
  const [year, ...more] = [...cut(folded, heading).matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu)]
  if (!year || more.length > 0) return undefined
  const start = heading.start + year.index
  return /^年(?![来度前底]|以来)/u.test(folded.slice(start + 4, start + 7))
    ? span(start, start + 5)
    : undefined
}

/** The whole lines, with the numbers in front. */
function withNumbers({ honors, claimed }: HonorsFound, parts: readonly Part[]): HonorsFound {
  const heads = new Set(claimed.map(({ start }) => start))
  return { honors, claimed: parts.filter(({ head }) => heads.has(head.start)).map((part) => part.span) }
}
