import { cut, span, trim, type Span } from '../../model/span.ts'
import { isBodyName } from '../body-name.ts'
import { splitOutside } from '../split-outside.ts'
import { withoutEnd } from '../without-end.ts'
import { isPersonName, mayBePersonName } from './person-name.ts'
import { closesAsPost, opensAsPlace, opensAsPost, type Surroundings } from './post-words.ts'
import { gluedName, trailingName } from './split-person.ts'
import { wordsOf } from './words-between-gaps.ts'

type Readable = { text: string; folded: string }
export type Person = { name: Span; position: Span | null }

/**
 * The people of one line or clause: 「李强 市人民政府副市长」, 「田冰市文明办副主任」, 「韩 正 国务院副总理」,
 * 「巫振江（市府办）、丁一（市教委）」, 「甲、乙、丙副局长」 (one post for three), 「镇长甲、镇党委书记、主席乙」. Empty
 * when it names nobody. `surroundings` are of the document.
 */
export function persons(source: Readable, within: Span, surroundings: Surroundings): Person[] {
  const found: Person[] = []
  // A post that its name follows: 党委书记、局长曹庆明.
  let ahead: Span | null = null
  for (const piece of splitOutside(source, within, /[、,;]/u).flatMap((part) =>
    atJoint(source.folded, part),
  )) {
    const { people, post } = inPiece(source, piece, surroundings)
    const last = found.at(-1)
    if (people.length) {
      found.push(...people.map((person) => withPostAhead(person, people.length === 1 ? ahead : null)))
      ahead = null
    } else if (post && last && NOBODY_NAMED.test(cut(source.folded, post))) continue
    else if (post && last?.position && last.position.start > last.name.start)
      last.position = span(last.position.start, post.end)
    else if (post && (found.length === 0 || last?.position))
      ahead = ahead ? span(ahead.start, post.end) : post
    else return []
  }
  return ahead ? [] : sharedPost(found)
}

/** 及各村党支部书记: who else belongs to the list, without a name. */
const NOBODY_NAMED = /^(?:各|有关|相关|其他|其它|部分)/u

/** 「副秘书长甲和民政局局长乙」 are two, where the first is a whole person; 自然资源和规划局 is one body. */
function atJoint(folded: string, piece: Span): Span[] {
  const joint = [...cut(folded, piece).matchAll(/以及|[和及]/gu)].find(({ index, 0: mark }) => {
    const left = cut(folded, span(piece.start, piece.start + index)).replace(/同志$/u, '')
    const right = cut(folded, span(piece.start + index + mark.length, piece.end))
    const whole = isPersonName(left) || trailingName(left) !== null
    return (
      NOBODY_NAMED.test(right) ||
      (whole &&
        (isPersonName(right.replace(/同志$/u, '')) ||
          opensAsPost(right) ||
          NOBODY_NAMED.test(right) ||
          trailingName(right) !== null))
    )
  })
  if (!joint) return [piece]
  const at = piece.start + joint.index
  return [span(piece.start, at), span(at + joint[0].length, piece.end)]
}

function withPostAhead({ name, position }: Person, ahead: Span | null): Person {
  if (!ahead) return { name, position }
  const end = position && position.end <= name.start ? position.end : ahead.end
  return { name, position: span(ahead.start, end) }
}

/** 甲、乙、丙副局长: the post of the last, or the one before the first, is that of all, when no other has one. */
function sharedPost(people: Person[]): Person[] {
  const [first, ...others] = people
  // 副镇长甲、乙
  const ahead = first?.position && first.position.end <= first.name.start ? first.position : null
  if (ahead && others.length && others.every(({ position }) => !position))
    return people.map(({ name }) => ({ name, position: ahead }))
  const last = people.at(-1)
  const shared = last?.position && last.position.start >= last.name.end && people.length > 1
  if (!shared || people.slice(0, -1).some(({ position }) => position)) return people
  return people.map(({ name }) => ({ name, position: last.position }))
}

function inPiece(
  source: Readable,
  piece: Span,
  surroundings: Surroundings,
): { people: Person[]; post: Span | null } {
  const { folded } = source
  const words = wordsOf(source, piece)
  const both = postThenName(source, words, surroundings) ?? paddedName(source, words, surroundings)
  if (both) return { people: [both], post: null }
  const people: Person[] = []
  for (const [index, word] of words.entries()) {
    const last = people.at(-1)
    const written = cut(folded, word)
    const isPost = last && !last.position && opensAsPlace(written) && closesAsPost(written)
    const name = isPost
      ? null
      : (leadingName(folded, word, surroundings) ?? (index === 0 ? placedName(source, words, piece) : null))
    if (name) people.push({ name, position: behind(source, span(name.end, word.end)) })
    else if (last) last.position = last.position ? span(last.position.start, word.end) : behind(source, word)
    else if (words.length === 1) return postFirst(folded, word)
    else return { people: [], post: piece }
  }
  return { people, post: null }
}

/** 「米尔扎提  区民宗局局长」, 「湖光（区生态环境局）」: what stands there is a name, whatever its surname. */
function placedName({ folded }: Readable, [first, ...more]: Span[], piece: Span): Span | null {
  const [second] = more
  if (!first) return null
  const written = cut(folded, first)
  if (second) {
    const post = cut(folded, span(second.start, piece.end))
    const solid = written.replace(/ /gu, '')
    return mayBePersonName(solid) && !opensAsPost(solid) && closesAsPost(post) ? first : null
  }
  const { name, body } =
    /^(?<name>\p{Script=Han}(?: {0,4}\p{Script=Han}){1,3})\((?<body>[^()]{2,40})\)$/u.exec(written)?.groups ??
    {}
  const solid = name?.replace(/ /gu, '')
  const named = solid !== undefined && mayBePersonName(solid) && !isBodyName(solid)
  return named && name !== undefined && body !== undefined && (isBodyName(body) || closesAsPost(body))
    ? span(first.start, first.start + name.length)
    : null
}

/** 区民政局局长  沈佳: columns with the post in front. */
function postThenName({ folded }: Readable, words: Span[], surroundings: Surroundings): Person | null {
  const [post, word] = words
  if (!post || !word || words.length > 2) return null
  const written = cut(folded, post)
  if (!closesAsPost(written) || !(opensAsPost(written) || opensAsPlace(written))) return null
  if (leadingName(folded, post, surroundings)) return null
  const name = leadingName(folded, word, surroundings)
  const bare = cut(folded, word).replace(/ /gu, '')
  return name ? { name, position: post } : mayBePersonName(bare) ? { name: word, position: post } : null
}

/** 丁  一市财政局局长: a name padded to three characters and glued to its post. */
function paddedName(source: Readable, words: Span[], surroundings: Surroundings): Person | null {
  const [first, word] = words
  if (!first || !word || words.length > 2 || first.end - first.start > 1) return null
  const length = gluedName(cut(source.folded, first) + cut(source.folded, word), surroundings)
  if (length === null) return null
  const name = span(first.start, word.start + length - 1)
  return { name, position: behind(source, span(name.end, word.end)) }
}

/** 镇长丁一 */
function postFirst(folded: string, word: Span): { people: Person[]; post: Span | null } {
  const end = word.start + withoutEnd(cut(folded, word), /(?:同志|\([^()]{1,12}\))$/u).length
  const name = trailingName(folded.slice(word.start, end))
  if (!name) return { people: [], post: word }
  const place = span(word.start + name.start, word.start + name.end)
  return { people: [{ name: place, position: span(word.start, place.start) }], post: null }
}

function leadingName(folded: string, word: Span, surroundings: Surroundings): Span | null {
  const written = cut(folded, word)
  const bare = withoutEnd(written, /(?:同志|\([^()]{0,40}\))$/u)
  if (isPersonName(bare.replace(/\s/gu, ''))) return span(word.start, word.start + bare.length)
  const beforeMark = /^(?<name>\p{Script=Han}{2,4})(?:\(|同志)/u.exec(written)?.groups?.name
  if (beforeMark && isPersonName(beforeMark)) return span(word.start, word.start + beforeMark.length)
  const length = gluedName(written, surroundings)
  return length === null ? null : span(word.start, word.start + length)
}

/** What is said behind a name: 同志 and （女） say nothing, （市府办） is the post, （兼） behind a post is dropped. */
function behind({ text, folded }: Readable, rest: Span): Span | null {
  const written = cut(folded, rest)
  const mark = REMARKS.exec(written)?.[0].length ?? 0
  const inBracket = /^\((?:[女男],)?(?<post>[^()]{2,40})\)$/u.exec(written.slice(mark))
  const start =
    rest.start + mark + (inBracket ? inBracket[0].length - 1 - (inBracket.groups?.post ?? '').length : 0)
  const end = inBracket
    ? rest.end - 1
    : rest.start + withoutEnd(written, /(?:\((?:兼|兼任|女)\)|[。;,])$/u).length
  const post = trim(text, span(start, Math.max(start, end)))
  return post.end > post.start ? post : null
}

/** （女）, （女，回族）, 同志: neither post nor body. */
const REMARKS =
  /^(?:\s|同志|\((?:女|男|兼|挂职|\p{Script=Han}{1,3}族)(?:,(?:女|男|兼|挂职|\p{Script=Han}{1,3}族|\p{Script=Han}{0,4}党员?))?\))+/u
