import type { Honor } from '../../model/bundle.ts'
import type { Stated } from '../../model/normalise.ts'
import { cut, type Span } from '../../model/span.ts'
import { splitOutside } from '../split-outside.ts'
import { mergeHonors } from './merge.ts'
import { honorsInSentence } from './sentence.ts'

/** `honors` in the order of the text; `claimed` are the sentences that tell of them. */
export type HonorsFound = { honors: Honor[]; claimed: Span[] }

/**
 * The awards (荣誉) that running text tells of, sentence by sentence: 获评、荣获、被…授予、入选. What is hoped for or only
 * counted is none. Give it the paragraphs to read, and the place of the year (2023年) that months without one are of; an
 * honor stated twice is one record with the places of both.
 */
export function honorsInProse(
  source: { text: string; folded: string },
  paragraphs: readonly Span[],
  year?: Span,
): HonorsFound {
  const sentences = paragraphs.flatMap((paragraph) => splitOutside(source, paragraph, '[。!\\n]'))
  const told = sentences.flatMap((sentence) => inClauses(source, sentence, year))
  return {
    honors: mergeHonors(told.flatMap(({ honors }) => honors)),
    claimed: told.filter(({ honors }) => honors.length > 0).map(({ sentence }) => sentence),
  }
}

/** 「2022年，X被授予A；Y获评B」: the date holds for what follows a semicolon. */
function inClauses(
  source: { text: string; folded: string },
  whole: Span,
  year?: Span,
): { sentence: Span; honors: Honor[] }[] {
  let known: Stated<string> | undefined
  return splitOutside(source, whole, ';').map((sentence) => {
    // 同年 says the year alone, in words that state no date.
    const same = cut(source.folded, sentence).startsWith('同年')
    const { honors, date } = honorsInSentence(source, sentence, same ? {} : { known, year })
    known = honors.length > 0 ? date : undefined
    return { sentence, honors }
  })
}
