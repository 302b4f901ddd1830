import { state, type Stated } from '../model/normalise.ts'
import { span, type Span } from '../model/span.ts'

type Readable = { text: string; folded: string }
export type Period = { startsOn: Stated<string> | undefined; endsOn: Stated<string> | undefined }

/**
 * From when to when a stretch says something lasts: 2020年5-10月, 2022年10月至12月, 2021—2023年, 即日起至2020年底. A day
 * before which (2020年4月底之前) only ends, one from which (2020年5月起) only begins, and a lone date does both. What is
 * said once counts for both ends; a month whose year is nowhere said has no date, and neither has 持续推进 or 每年3月.
 */
export function readPeriod(source: Readable, within: Span): Period {
  const slice = source.folded.slice(within.start, within.end)
  const points = /每(?:年|季|月|周|日)/u.test(slice) ? [] : complete(pointsIn(slice, within.start))
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return { startsOn: undefined, endsOn: undefined }
  const date = (point: Point) => state(source.text, 'date', ...joined(point.parts))
  const around = { before: slice.slice(0, first.from), after: slice.slice(last.to) }
  const onlyEnds = first === last && (UNTIL.test(around.after) || SINCE_NOW.test(around.before))
  const onlyStarts = first === last && FROM.test(around.after)
  return { startsOn: onlyEnds ? undefined : date(first), endsOn: onlyStarts ? undefined : date(last) }
}

/** 底, 底之前, 前完成 */
const UNTIL = /^(?:份|底|末|初|[上中下]旬|左右)*(?:之前|以前|前|之内|以内|内|止|为止|截止)/u
const SINCE_NOW = /(?:截至|截止到?|于|在|至|到|之前) ?$/u
const FROM = /^(?:份|底|初|[上中下]旬)*(?:起|开始|以后|之后|后)/u

type Part = { digits: Span; word: Span | null }
/** `from` and `to` are offsets into the stretch. */
type Point = { from: number; to: number; parts: Partial<Record<Unit, Part>> }
const UNITS = ['year', 'month', 'day'] as const
type Unit = (typeof UNITS)[number]

const POINT =
  /(?:(?<year>(?:19|20)\d{2}) ?(?<yearWord>年)?度? ?)?(?:(?<month>\d{1,2}) ?(?<monthWord>月) ?)?(?:(?<day>\d{1,2})(?!\d) ?(?<dayWord>[日号])?)?/dgu

function pointsIn(slice: string, offset: number): Point[] {
  return [...slice.matchAll(POINT)].flatMap(({ index, 0: written, indices }) => {
    const at = (name: string): Span | null => {
      const place = indices?.groups?.[name]
      return place ? span(offset + place[0], offset + place[1]) : null
    }
    const parts: Point['parts'] = {}
    for (const unit of UNITS) {
      const digits = at(unit)
      if (digits) parts[unit] = { digits, word: at(`${unit}Word`) }
    }
    const end = written.trimEnd().length
    return Object.keys(parts).length ? [{ from: index, to: index + end, parts }] : []
  })
}

/** 5-10月: a bare number has the unit of the next one; 2020年5-10月: the end has the year of the start. */
function complete(points: Point[]): Point[] {
  const kept: Point[] = []
  for (const [i, point] of points.entries()) {
    const named = withWords(point.parts, points[i + 1]?.parts)
    const parts = named && { ...inherited(kept.at(-1)?.parts, named), ...named }
    if (parts?.year && !(parts.day && !parts.month)) kept.push({ ...point, parts })
  }
  return kept
}

function withWords(parts: Point['parts'], next: Point['parts'] | undefined): Point['parts'] | null {
  const { year, month, day } = parts
  if (year && !year.word) {
    const word = next?.year?.word ?? null
    return word && !month && !day ? { year: { ...year, word } } : null
  }
  if (!day || day.word) return parts
  if (next?.day?.word) return { ...parts, day: { ...day, word: next.day.word } }
  if (next?.month?.word && !month) return { ...(year && { year }), month: { ...day, word: next.month.word } }
  return null
}

function inherited(before: Point['parts'] | undefined, parts: Point['parts']): Point['parts'] {
  if (!before || parts.year) return {}
  const { year, month } = before
  return { ...(year && { year }), ...(month && parts.day && !parts.month && { month }) }
}

/** The places in the order of a date, neighbours as one. */
function joined(parts: Point['parts']): Span[] {
  const places: Span[] = []
  for (const unit of UNITS) {
    for (const place of [parts[unit]?.digits, parts[unit]?.word]) {
      const last = places.at(-1)
      if (place && last?.end === place.start) last.end = place.end
      else if (place) places.push({ ...place })
    }
  }
  return places
}
