import { cut, span, trim, type Span } from '../../model/span.ts'
import { ADVERBS, OPENING_VERBS, VERBS } from './subject-words.ts'
import { isCounter } from './units.ts'

/**
 * What a figure counts, as far as its clause says: the words behind a counter (60条背街小巷), else the words before
 * the figure without time, verb and adverb (发放待遇金161万余元). Null where neither is left.
 */
export function subjectOf(folded: string, unit: string, figure: Span, clause: Span): Span | null {
  const member = memberOfSeries(folded, figure, clause)
  if (member) return member
  const behind = isCounter(unit) ? nounBehind(folded, span(figure.end, clause.end)) : null
  return behind ?? nounBefore(folded, span(clause.start, figure.start))
}

/** 「工业、服务业分别增长18.2%、13.1%」: the first figure is of the first, the second of the second. */
function memberOfSeries(folded: string, figure: Span, clause: Span): Span | null {
  const apart = folded.slice(clause.start, figure.start).indexOf('分别')
  if (apart < 0) return null
  const listed = nounBefore(folded, span(clause.start, clause.start + apart))
  if (!listed) return null
  const figures = folded.slice(clause.start + apart, clause.end).match(FIGURES)?.length ?? 0
  const index = folded.slice(clause.start + apart, figure.start).match(FIGURES)?.length ?? 0
  const members = [...cut(folded, listed).matchAll(/[^、和及与]+/gu)]
  const member = members.length === figures ? members[index] : undefined
  return member
    ? whole(folded, span(listed.start + member.index, listed.start + member.index + member[0].length))
    : listed
}

function nounBehind(folded: string, within: Span): Span | null {
  const length = NOUN.exec(cut(folded, within))?.[0].length ?? 0
  return whole(folded, span(within.start, within.start + length))
}

function nounBefore(folded: string, { start: first, end }: Span): Span | null {
  // 「常住人口120户、300人」: what stands before another figure belongs to that one.
  const start = first + (OTHER_FIGURE.exec(folded.slice(first, end))?.[0].length ?? 0)
  const closing = CLOSING.exec(folded.slice(start, end))
  const until = closing ? start + closing.index : end
  let from = start
  for (const opening of OPENINGS) from += opening.exec(folded.slice(from, until))?.[0].length ?? 0
  for (const { index, 0: verb } of [...folded.slice(from, until).matchAll(VERB)].reverse()) {
    const next = from + index + verb.length
    if (until - next < 2) continue
    from = next
    break
  }
  return whole(folded, span(from, until))
}

/** A noun of two to twenty-four characters whose quotation marks and brackets are all there. */
function whole(folded: string, at: Span): Span | null {
  const noun = trim(folded, withoutParticles(folded, at))
  const words = cut(folded, noun)
  const marks = ['""', '()', '《》'].every(
    ([open = '', close = '']) => tally(words, open) % 2 === 0 || open !== close,
  )
  const balanced =
    marks && tally(words, '(') === tally(words, ')') && tally(words, '《') === tally(words, '》')
  if (VERBS.includes(words)) return null
  return balanced && words.length <= 24 && /\p{Script=Han}.?\p{Script=Han}/u.test(words) ? noun : null
}

const withoutParticles = (folded: string, at: Span): Span => {
  const words = cut(folded, at)
  const cutOff = tally(words, '"') % 2 === 1
  const [lead, tail] = [
    /^[有的了]/u.test(words) || (cutOff && words.startsWith('"')) ? 1 : 0,
    /[的了、]$/u.test(words) || (cutOff && words.endsWith('"')) ? 1 : 0,
  ]
  return span(at.start + lead, Math.max(at.start + lead, at.end - tail))
}

const tally = (words: string, mark: string): number => words.split(mark).length - 1

const OTHER_FIGURE = /^.*\d[^、\d]{1,8}、/u
const FIGURES = /\d[\d.]*/gu
const VERB = new RegExp(VERBS.join('|'), 'gu')
/** To the end of the noun: a verb, a particle or a joining mark behind it is no part. */
const NOUN = new RegExp(
  `^(?!${[...VERBS, ...ADVERBS].join('|')}|[的了以]|左右|上下)["《]?[\\p{Script=Han}A-Za-z].{0,22}?(?=${VERBS.join('|')}|[、和及与并等的将-]|以上|左右|$)`,
  'u',
)
const CLOSING = new RegExp(`(?:${ADVERBS.join('|')}|(?<![签合节预条])约|[近超逾达为至共均]){1,4}$`, 'u')
const OPENINGS = [
  /^(?:今年以来|今年|全年|去年|(?:19|20)\d{2}年(?:以来|度)?|截至[^,]{2,12}?(?:底|月|日|前)|\d{1,2}(?:-\d{1,2})?月(?:份|底|末)?)?/u,
  /^(?:全街|我街|我镇|街道|全镇|共|累计|先后|其中|并|同时|已|又|还|力争|计划)*/u,
  new RegExp(`^(?:(?:${OPENING_VERBS.join('|')})(?![业站队员者性部化]|中心(?!组)))?`, 'u'),
]
