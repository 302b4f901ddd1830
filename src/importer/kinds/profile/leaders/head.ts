import { enclosed } from '../../../extract/enclosed.ts'
import { phoneNumber } from '../../../extract/contact/phone-number.ts'
import { state, type Stated } from '../../../model/normalise.ts'
import { apply } from '../../../model/rule.ts'
import { cut, span, type Span } from '../../../model/span.ts'
import { opensDuties } from './opens-duties.ts'
import { isPost, splitPosts } from './posts.ts'

/** The opening of what a page says of one leader. */
export type LeaderHead = {
  name: Stated<string>
  positions?: Stated<string[]> | undefined
  seconded?: Stated<boolean> | undefined
  phone?: Stated<string> | undefined
  /** Duties in a bracket behind the posts: 「副主任（分管城建办）：…」. */
  told?: Span[]
}

type Readable = { text: string; folded: string }

/**
 * The head that stands at a name, its posts and the brackets behind either: 挂职 there says that somebody is on loan,
 * digits are a telephone, 女 and months of office have no field.
 */
export function leaderHead(
  source: Readable,
  { name, posts = [], notes }: { name: Span; posts?: readonly Span[]; notes: readonly (Span | null)[] },
): LeaderHead | null {
  const stated = state(source.text, 'compact', name)
  if (!stated) return null
  const places = [...posts, ...notes].filter((place) => place !== null)
  const told = places.flatMap((place) => dutiesIn(source, place))
  return {
    name: stated,
    positions: state(
      source.text,
      'names',
      ...[...posts, ...[...posts, ...notes].flatMap((note) => besides(source, note))].flatMap((place) =>
        splitPosts(source, place),
      ),
    ),
    seconded: state(
      source.text,
      'flag',
      places.map((place) => secondment(source.folded, place)).find(Boolean),
    ),
    phone: notes.flatMap((note) => (note ? apply(phoneNumber, source, note) : []))[0]?.value,
    ...(told.length > 0 && { told }),
  }
}

/** 「（主持全面工作）」, 「（挂职，协助分管城建办）」: the brackets of a stretch that tell what somebody does. */
function dutiesIn(source: Readable, place: Span): Span[] {
  return enclosed(source.text, place).flatMap(({ start, end }) => {
    const inner = span(start + 1, end - 1)
    const written = cut(source.folded, inner)
    const from = BEFORE_DUTIES.exec(written)?.[0].length ?? 0
    return opensDuties(written.slice(from)) ? [span(inner.start + from, inner.end)] : []
  })
}
const BEFORE_DUTIES = /^(?:(?:[女男]|挂职|挂任|\p{Script=Han}{1,5}族)[,、;] ?){0,3}/u

/** The further posts in 「陆一鸣（兼纪工委书记）」. */
function besides({ folded }: Readable, note: Span | null): Span[] {
  const written = note ? cut(folded, note) : ''
  // 「主任：方一岩（党工委副书记）」, 「委员：沈佳（女，组织委员）」
  const whole = /^ ?\((?:(?:[女男]|\p{Script=Han}{1,5}族)[,、]){0,2}(?<post>(?!兼)[^()]{3,30})\)$/u.exec(
    written,
  )?.groups?.post
  if (note && whole !== undefined && isPost(whole)) return [span(note.end - 1 - whole.length, note.end - 1)]
  const match = /兼任?(?=\p{Script=Han}{2})/u.exec(written)
  const end = written.indexOf(')', match?.index ?? 0)
  if (!note || !match || end < 0) return []
  const inner = written.slice(match.index + match[0].length, end)
  const start = note.start + match.index + match[0].length
  return isPost(inner) ? [span(start, note.start + end)] : []
}

/** 挂职, 挂任, or （挂） alone. */
function secondment(folded: string, place: Span): Span | undefined {
  const match = /挂[职任]|(?<=\()挂(?=\))/u.exec(cut(folded, place))
  const start = place.start + (match?.index ?? 0)
  return match ? span(start, start + match[0].length) : undefined
}
