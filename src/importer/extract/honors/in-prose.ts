import type { Honor } from '../../model/bundle.ts'
import type { Span } from '../../model/span.ts'
import { splitOutside } from '../split-outside.ts'
import { mergeHonors } from './merge.ts'
import { honorsInSentence } from './sentence.ts'

/** `honors` in the order of the text; `claimed` are the sentences that tell of them. */
export type HonorsFound = { honors: Honor[]; claimed: Span[] }

/**
 * The awards (荣誉) that running text tells of, sentence by sentence: 获评、荣获、被…授予、入选. What is hoped for or only
 * counted is none. Give it the paragraphs to read; an honor stated twice is one record with the places of both.
 */
export function honorsInProse(
  source: { text: string; folded: string },
  paragraphs: readonly Span[],
): HonorsFound {
  const sentences = paragraphs.flatMap((paragraph) => splitOutside(source, paragraph, '[。;!\\n]'))
  const told = sentences.map((sentence) => ({ sentence, honors: honorsInSentence(source, sentence) }))
  return {
    honors: mergeHonors(told.flatMap(({ honors }) => honors)),
    claimed: told.filter(({ honors }) => honors.length > 0).map(({ sentence }) => sentence),
  }
}
