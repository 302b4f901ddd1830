import { honorsInBlock } from '../../extract/honors/in-block.ts'
import { honorsInProse, type HonorsFound } from '../../extract/honors/in-prose.ts'
import { mergeHonors } from '../../extract/honors/merge.ts'
import type { Topic } from '../../model/outline.ts'
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
  const found = sections.map(({ topic, parts }): HonorsFound => {
    const lines = parts.map((part) => part.head)
    if (topic === 'honors') return withNumbers(honorsInBlock(source, lines), parts)
    return TOLD_IN.includes(topic) ? honorsInProse(source, lines) : { honors: [], claimed: [] }
  })
  return {
    honors: mergeHonors(found.flatMap(({ honors }) => honors)),
    claimed: found.flatMap(({ claimed }) => claimed),
  }
}

/** The whole lines, with the numbers in front. */
function withNumbers({ honors, claimed }: HonorsFound, parts: readonly Part[]): HonorsFound {
  const heads = new Set(claimed.map(({ start }) => start))
  return { honors, claimed: parts.filter(({ head }) => heads.has(head.start)).map((part) => part.span) }
}
