import { isBodyName } from '../../../extract/body-name.ts'
import { cut, span, trim, type Span } from '../../../model/span.ts'
import type { Assignment } from './assignment.ts'
import { readAssignment } from './read-assignment.ts'
import { readPlainList } from './read-plain-list.ts'
import { ROLE_LABEL } from './role-label.ts'

type Readable = { text: string; folded: string }

/** No list of bodies is longer than that, so a bracket left open does not swallow a document. */
const REACH = 1200
const LONGEST_LABEL = 24
const SAYS_WHO = /(?:牵头|配合|参与|参加|协助|负责|负责落实|按职责分工负责|分工负责)$/u

/**
 * Where a stretch says who does what, in its order: brackets anywhere in it, and labels that begin a line or follow a
 * sentence, to the end of their line or sentence.
 */
export function findAssignments(source: Readable, within: Span): Assignment[] {
  const found: Assignment[] = []
  for (const start of openings(source.folded, within)) {
    if (start < (found.at(-1)?.span.end ?? within.start)) continue
    const bracketed = '(['.includes(source.folded[start] ?? '')
    const read = bracketed ? inBracket : opensLabel(source.folded, start) ? atLabel : spoken
    const assignment = read(source, start, within)
    if (assignment) found.push(assignment)
  }
  return found
}

/** Opening brackets, and labels where a sentence or a line begins. */
function openings(folded: string, within: Span): number[] {
  const slice = cut(folded, within)
  const brackets = [...slice.matchAll(/[([]/gu)].map(({ index }) => within.start + index)
  const labels = [...slice.matchAll(ROLE_LABEL)]
    .map(({ index }) => index)
    .filter((index) => /(?:^|[\n。;)\]!]|\s{2}) {0,6}$/u.test(slice.slice(Math.max(0, index - 8), index)))
    .map((index) => within.start + index)
  return [
    ...brackets,
    ...labels,
    ...closingSentences(slice, within.start),
    ...goingOn(slice, within.start),
  ].sort((a, b) => a - b)
}

const goingOn = (slice: string, offset: number): number[] =>
  [...slice.matchAll(/(?<=[。;])由(?=[^。;,\n]{2,60}牵头,)/gu)]
    .map(({ index }) => index)
    .filter((index) => GOES_ON.test(slice.slice(index, index + 160)))
    .map((index) => offset + index)

const opensLabel = (folded: string, start: number): boolean =>
  folded.slice(start, start + LONGEST_LABEL).search(ROLE_LABEL) === 0

/** The last sentence of each line, where it closes as one that says who does what: 「……。市民政局牵头，市财政局配合。」 */
function closingSentences(slice: string, offset: number): number[] {
  return [...slice.matchAll(/[^\n]+/gu)].flatMap(({ index, 0: line }) => {
    const whole = line.trimEnd().replace(/。$/u, '')
    const stop = whole.lastIndexOf('。')
    return stop > 0 && SAYS_WHO.test(whole.slice(-8)) ? [offset + index + stop + 1] : []
  })
}

function spoken(source: Readable, start: number, within: Span): Assignment | null {
  const length = GOES_ON.exec(source.folded.slice(start, Math.min(within.end, start + 160)))?.[0].length
  if (length === undefined)
    return inSentence(source, trim(source.text, span(start, lineEnd(source.folded, start, within.end))))
  // The sentence goes on to say what they do, so it stays in the task whole.
  const found = inSentence(source, span(start, start + length - 1))
  return found && { ...found, span: span(start, start) }
}

/** 由市民政局牵头，各区政府配合，6月底前完成清查。 */
const GOES_ON =
  /^由[^。;,\n]{2,60}牵头,(?:[^。;,\n]{2,60}(?:配合|参与|参加|协助|协同),)?(?![^。;\n]{0,80}(?:配合|参与|参加|协助|负责)[。;\n])(?=[^。;\n]{2})/u

/** Each must be a body, and one says whose it is. */
function inSentence(source: Readable, line: Span): Assignment | null {
  const found = readAssignment(source, line)
  const named = [...(found?.lead ?? []), ...(found?.responsible ?? [])].map((name) =>
    cut(source.folded, name),
  )
  return named.some((name) => /^(?:[省市区县州镇](?=.{2})|各)/u.test(name)) ? found : null
}

function inBracket(source: Readable, start: number, within: Span): Assignment | null {
  const limit = Math.min(within.end, start + REACH)
  const close = closingOf(source.folded, start, limit)
  if (close === null) return unclosed(source, start, limit)
  const whole = span(start, close + 1)
  const inner = span(start + 1, close)
  const remark = cut(source.folded, inner).indexOf('。')
  return (
    readAssignment(source, inner, whole) ??
    (remark > 0 ? readAssignment(source, span(inner.start, inner.start + remark), whole) : null) ??
    readPlainList(source, inner, whole, within)
  )
}

/** A bracket that is never closed is read when a label opens it, to the end of its line. */
function unclosed(source: Readable, start: number, limit: number): Assignment | null {
  const line = lineEnd(source.folded, start, limit)
  const inner = span(start + 1, line)
  const opens = cut(source.folded, inner).search(ROLE_LABEL) === 0
  return opens ? readAssignment(source, inner, span(start, line)) : null
}

function closingOf(folded: string, start: number, limit: number): number | null {
  const [opening, closing] = folded[start] === '(' ? ['(', ')'] : ['[', ']']
  let depth = 0
  for (let at = start; at < limit; at++) {
    if (folded[at] === opening) depth++
    else if (folded[at] === closing && --depth === 0) return at
  }
  return null
}

function atLabel(source: Readable, start: number, within: Span): Assignment | null {
  const line = wrappedEnd(source.folded, lineEnd(source.folded, start, within.end), within.end)
  const end = sentenceEnd(source.folded, start, line)
  const own = readAssignment(source, span(start, end))
  if (!own || named(own) || end < line) return own
  // The label stands alone, the names on the next line.
  const next = lineEnd(source.folded, trim(source.text, span(line, within.end)).start, within.end)
  const both = readAssignment(source, span(start, next))
  return both && named(both) ? both : own
}

const named = ({ lead, responsible, other, deadline }: Assignment): boolean =>
  lead.length + responsible.length + other.length > 0 || deadline !== null

/** To the 。 behind which the task goes on; another label behind it belongs to the run. */
function sentenceEnd(folded: string, start: number, line: number): number {
  for (const { index } of folded.slice(start, line).matchAll(/。/gu)) {
    const rest = folded.slice(start + index + 1, line).trimStart()
    if (rest && rest.search(ROLE_LABEL) !== 0) return start + index + 1
  }
  return line
}

/** The end of a list that the width of a page broke inside a name: 「…、各街道办⏎事处」. */
function wrappedEnd(folded: string, line: number, limit: number): number {
  const next = lineEnd(folded, line + 1, limit)
  const above = /[^、,;。:\s]{1,24}$/u.exec(folded.slice(Math.max(0, line - 24), line))?.[0] ?? ''
  const below = /^[^、,;。:\s]{1,24}(?=[、,;\s]|$)/u.exec(folded.slice(line + 1, next))?.[0] ?? ''
  const isCut = below !== '' && isBodyName(above + below) && (REST_OF_NAME.test(below) || !isBodyName(above))
  return isCut && !isBodyName(below.slice(0, -1)) ? next : line
}
const REST_OF_NAME = /^(?:事处|公室|员会|府|署|院)$/u

function lineEnd(folded: string, start: number, limit: number): number {
  const at = folded.indexOf('\n', start)
  return at < 0 || at > limit ? limit : at
}
