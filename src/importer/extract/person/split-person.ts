import { span, type Span } from '../../model/span.ts'
import { isPersonName, nameLengths } from './person-name.ts'
import { closesAsPost, opensAsPost, postLikelihood, type Surroundings } from './post-words.ts'

/**
 * Where a name ends that is glued to its post: 「田冰市文明办副主任」 → after 田冰; null when no split is likely. What
 * does not close as a post is the name of a body or a place: 江北区人民政府.
 */
export function gluedName(folded: string, surroundings: Surroundings): number | null {
  if (!closesAsPost(folded) || (opensAsPost(folded) && !SURNAMED.test(folded))) return null
  const { places, stems } = surroundings
  let best: { length: number; likelihood: number } | null = null
  for (const length of nameLengths(folded)) {
    if (places.has(folded.slice(0, length + 1)) || stems.has(folded.slice(0, length))) continue
    const likelihood = postLikelihood(folded.slice(length), surroundings)
    if (likelihood > (best?.likelihood ?? 0)) best = { length, likelihood }
  }
  return best?.length ?? null
}

/** 党 and 纪 open posts and are surnames: 党伟区财政局局长. */
const SURNAMED = /^(?:党(?![委组工政建群校])|纪(?![委工检律]))/u

/** A name that stands behind its post: 「区建设局党委书记、局长曹庆明」 → where the name begins; null without one. */
export function trailingName(folded: string): Span | null {
  for (const length of [4, 3, 2]) {
    const start = folded.length - length
    if (start < 2 || !isPersonName(folded.slice(start)) || !closesAsPost(folded.slice(0, start))) continue
    return span(start, folded.length)
  }
  return null
}
