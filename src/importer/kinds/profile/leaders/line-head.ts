import { fold } from '../../../../text/fold.ts'
import { span, type Span } from '../../../model/span.ts'
import { leaderHead, type LeaderHead } from './head.ts'

type Readable = { text: string; folded: string }

/** A head found on a line and where it stands; the duties begin behind it. */
export type LineHead = { value: LeaderHead; span: Span }

/** Where the parts of a head stand on a line, in offsets of the line. */
export type HeadPlaces = {
  name: readonly [start: number, end: number]
  posts: readonly [start: number, end: number]
  notes: readonly ({ start: number; end: number } | null)[]
  end: number
}

const OF_COMMUNITY =
  /^[^办科室站所中]{0,10}(?:社区|(?<!农)村|居委会|业委会)[^办科室站所中]{0,10}(?:书记|主任|委员)$/u

/** The head at those places of a line. */
export function lineHead(source: Readable, line: Span, places: HeadPlaces): LineHead | null {
  const at = (start: number, end: number) => span(line.start + start, line.start + end)
  const value = leaderHead(source, {
    name: at(...places.name),
    posts: [at(...places.posts)],
    notes: places.notes.map((note) => note && at(note.start, note.end)),
  })
  const start = Math.min(places.name[0], places.posts[0])
  // Who leads a community is no leader of the office.
  if (value?.positions?.value.every((post) => OF_COMMUNITY.test(fold(post)))) return null
  return value && { value, span: at(start, places.end) }
}
