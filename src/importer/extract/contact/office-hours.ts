import { state, type Stated } from '../../model/normalise.ts'
import { cut, span, type Span } from '../../model/span.ts'
import { trimMarks } from '../trim-marks.ts'

type Readable = { text: string; folded: string }

/** When an office is open, by season when the page has one text for each. */
export type OfficeHours = { season?: Stated<string> | undefined; text: Stated<string> }

/** A season in front of its hours; behind them, in brackets, it is part of the text. */
const SEASON =
  /(?<!\()(?<season>春夏季?|秋冬季?|夏秋季?|冬春季?|夏季|冬季|春季|秋季|夏令时|冬令时|夏时制|冬时制)(?:作息)?(?:时间)?(?:(?=\([^()]{2,20}\))| ?:?(?!\)))/gu

/** 「夏季上午:8:30-11:30 下午1:30-5:00  冬季上午:…」 as two; any other text as one. */
export function officeHours(source: Readable, value: Span): OfficeHours[] {
  const seasons = [...cut(source.folded, value).matchAll(SEASON)]
  if (seasons[0]?.index !== 0) return entry(source, undefined, value)
  return seasons.flatMap(({ index, 0: mark, groups }, i) => {
    const start = value.start + index
    const end = value.start + (seasons[i + 1]?.index ?? value.end - value.start)
    const season = span(start, start + (groups?.season?.length ?? 0))
    return entry(source, season, span(start + mark.length, end))
  })
}

function entry(source: Readable, season: Span | undefined, hours: Span): OfficeHours[] {
  const { text } = source
  const stated = state(text, 'phrase', trimMarks(source, hours, '', ';,。、'))
  return stated ? [{ season: state(text, 'compact', season), text: stated }] : []
}
