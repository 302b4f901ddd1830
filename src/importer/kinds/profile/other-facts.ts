import { trimMarks } from '../../extract/trim-marks.ts'
import type { Subdistrict } from '../../model/bundle.ts'
import type { Topic } from '../../model/outline.ts'
import { state } from '../../model/normalise.ts'
import { record } from '../../model/record.ts'
import { cut, span, type Span } from '../../model/span.ts'
import type { Section } from './section.ts'

type Readable = { text: string; folded: string }
type Fact = Subdistrict['facts'][number]

const HAVE_FIELDS: (Topic | null)[] = [
  null,
  'introduction',
  'leaders',
  'duties',
  'departments',
  'honors',
  'history',
  'geography',
  'location',
  'contact',
]

/** Blocks of a page that no field holds (行政区划, 人口), as facts under their headings. */
export function otherFacts(source: Readable, sections: readonly Section[]): Fact[] {
  return sections.flatMap(({ topic, heading, parts }) => {
    if (HAVE_FIELDS.includes(topic) || !heading) return []
    const stated = {
      label: state(source.text, 'compact', bare(source, heading)),
      text: state(source.text, 'text', ...parts.map((part) => part.span)),
    }
    return stated.label && stated.text ? [record<Fact>(stated, {})] : []
  })
}

/** The heading without its number and colon. */
function bare(source: Readable, heading: Span): Span {
  const written = cut(source.folded, heading)
  const front = /^(?:[(]?[\d一二三四五六七八九十]{1,3}[)]?[、.]?)? */u.exec(written)?.[0].length ?? 0
  return trimMarks(source, span(heading.start + front, heading.end), '', ':。')
}
