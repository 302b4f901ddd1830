import { pathSteps } from '../../extract/path.ts'
import { cut, span, type Span } from '../../model/span.ts'
import type { Section } from './section.ts'

type Readable = { text: string; folded: string }

/** The paragraphs that tell of a place in running text: what introduces it, where it lies (地理环境), and what blocks of no
 * topic tell (行政区划). */
export type Prose = { introduction: Span[]; geography: Span[]; elsewhere: Span[] }

/** The introduction is the prose above the first block or under 概况, and what the office is above its duties. */
export function prose(source: Readable, sections: readonly Section[]): Prose {
  const lines = (...topics: Section['topic'][]) =>
    sections
      .filter(({ topic }) => topics.includes(topic))
      .flatMap(({ parts }) => parts.map((part) => part.span))
  return {
    introduction: [
      ...lines(null, 'introduction').filter(
        (line) => isProse(cut(source.folded, line)) && pathSteps(source.folded, line).length === 0,
      ),
      ...lines('honors').filter((line) => PLACE.test(cut(source.folded, line))),
      ...sections.flatMap(({ topic, heading }) =>
        topic === 'duties' && heading ? saidBefore(source, heading) : [],
      ),
    ],
    geography: lines('geography'),
    elsewhere: lines('other').filter((line) => isProse(cut(source.folded, line))),
  }
}

/** 「柳堤街道，位于…」 wherever it stands. */
const PLACE = /^[^,。]{1,12}(?:街道|[镇乡]),?(?:位于|地处|坐落)/u

/** 「街道办事处是区政府的派出机构，主要职责是：」 says what it is before it leads in to the duties. */
function saidBefore({ folded }: Readable, line: Span): Span[] {
  const told = LEADS_IN.exec(cut(folded, line))?.groups?.told
  return told === undefined ? [] : [span(line.start, line.start + told.length)]
}
const LEADS_IN =
  /^(?<told>[^,。:]{2,30}[是为系][^,。:]{2,30}(?:机构|机关|单位|组织)),[^,。:]{0,12}(?:职责|职能|任务)[^,。:]{0,6}:?$/u

const isProse = (folded: string): boolean => /。/u.test(folded) || folded.length >= 40
