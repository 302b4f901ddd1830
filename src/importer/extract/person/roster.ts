import type { Document } from '../../model/document.ts'
import type { Line } from '../../model/outline.ts'
import { cut, firstBehind, span, trim, union, type Span } from '../../model/span.ts'
import { trimMarks } from '../trim-marks.ts'
import { ROSTER_LABEL } from './member-role.ts'
import { persons, type Person } from './persons.ts'
import { closesAsPost, surroundingsIn, type Surroundings } from './post-words.ts'

export type Membership = { role: Span; name: Span; position: Span | null }
/** `unnamed` are entries that state a post and nobody's name; `lines` is all that belongs to the list. */
export type Roster = { members: Membership[]; unnamed: Span[]; lines: Span[] }

const LONGEST_LINE = 120
/** 办公室设在…, …同志兼任办公室主任: about the group, not of it. */
const SENTENCE = /。.|下设|设在|设于|兼任|担任|负责(?!人|同志)|如有/u

/**
 * The people under labels like 「组长：」 and 「成 员：」 down to the first line that names nobody: one or several a
 * line, a post on the line below its name, a label broken over two lines.
 */
export function readRoster(document: Document): Roster {
  const { folded } = document.source
  const roster: Roster = { members: [], unnamed: [], lines: [] }
  const surroundings = surroundingsIn(folded)
  const places: Span[] = []
  const labels = [...folded.matchAll(ROSTER_LABEL)].map(labelOf)
  for (const [i, label] of labels.entries()) {
    const region = span(label.end, labels[i + 1]?.start ?? folded.length)
    const found = inRegion(document, region, surroundings)
    if (found.people.length + found.unnamed.length === 0) continue
    roster.members.push(...found.people.map((person) => ({ role: label.role, ...person })))
    roster.unnamed.push(...found.unnamed)
    places.push(span(label.start, label.end), ...found.lines)
  }
  roster.lines = wholeLines(document.outline.lines, places)
  return roster
}

/** Every line that some place is on. */
const wholeLines = (lines: readonly Line[], places: readonly Span[]): Span[] => [
  ...new Set(union(places).flatMap((place) => [...linesIn(lines, place)].map((line) => line.span))),
]

function labelOf(match: RegExpExecArray): { role: Span; start: number; end: number } {
  const role = match.groups?.role ?? match.groups?.bare ?? ''
  const start = match.index + match[0].indexOf(role)
  return { role: span(start, start + role.length), start, end: match.index + match[0].length }
}

type Found = { people: Person[]; unnamed: Span[]; lines: Span[] }

function inRegion({ source, outline }: Document, region: Span, surroundings: Surroundings): Found {
  const found: Found = { people: [], unnamed: [], lines: [] }
  for (const line of linesIn(outline.lines, region)) {
    const value = valueOf(source, line, region)
    if (value.start === value.end) continue
    if (ends(line, region) || !entry(source, value, surroundings, found)) break
    found.lines.push(
      trim(source.text, span(Math.max(line.span.start, region.start), Math.min(line.span.end, region.end))),
    )
  }
  return found
}

/** Adds what one line says; false when it is no line of a roster. */
function entry(source: Document['source'], value: Span, surroundings: Surroundings, found: Found): boolean {
  const written = cut(source.folded, value)
  if (written.length > LONGEST_LINE || SENTENCE.test(written)) return false
  const people = persons(source, value, surroundings)
  const last = found.people.at(-1)
  if (people.length) found.people.push(...people)
  else if (last && !last.position && closesAsPost(written)) last.position = value
  else if (last?.position && isCut(source.folded, last.position) && closesAsPost(written))
    last.position = span(last.position.start, value.end)
  else if (isPostsOnly(written)) found.unnamed.push(value)
  else return false
  return true
}

/** A post goes on below when it does not close as one, unless a bracket closes it. */
const isCut = (folded: string, position: Span): boolean =>
  !closesAsPost(cut(folded, position)) && folded[position.end] !== ')'

/** 各社区书记, 市财政局、市教委分管负责人, 街道各科室负责人 */
const isPostsOnly = (written: string): boolean =>
  /^(?:各|[市区县省镇乡]|街道|有关|相关|分管)|[、各]/u.test(written) &&
  /(?:书记|主任|[局镇乡村院校处科所站队]长|负责人|负责同志|领导|人员)[。;,]?$/u.test(written)

/** A heading ends the list; entries may be numbered in digits. */
const ends = ({ marker, topic, span: s }: Line, region: Span): boolean =>
  s.start >= region.start &&
  (topic !== null || marker?.style === 'han-comma' || marker?.style === 'paren-han')

function valueOf({ text, folded }: Document['source'], { span: s, marker }: Line, region: Span): Span {
  const start = Math.max(region.start, marker && s.start >= region.start ? marker.span.end : s.start)
  const ink = trim(text, span(start, Math.max(start, Math.min(s.end, region.end))))
  return trimMarks({ text, folded }, ink, '', '。;,')
}

function* linesIn(lines: readonly Line[], region: Span): Generator<Line> {
  for (let i = firstBehind(lines, region.start); i < lines.length; i++) {
    const line = lines[i]
    if (!line || line.span.start >= region.end) return
    yield line
  }
}
