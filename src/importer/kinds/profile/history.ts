import type { Subdistrict } from '../../model/bundle.ts'
import { state } from '../../model/normalise.ts'
import { record } from '../../model/record.ts'
import { apply } from '../../model/rule.ts'
import { span, type Span } from '../../model/span.ts'
import { splitOutside } from '../../extract/split-outside.ts'
import { historyDate } from './rules/history-date.ts'
import type { Section } from './section.ts'

type Readable = { text: string; folded: string }
type History = Subdistrict['history']

/** 历史沿革 as entries: each sentence that opens with a date begins one, sentences without a date go on with it. */
export function readHistory(
  source: Readable,
  sections: readonly Section[],
): { history: History; read: Span[] } {
  const parts = sections.filter(({ topic }) => topic === 'history').flatMap((section) => section.parts)
  const entries: Span[][] = []
  for (const part of parts) {
    let open = false
    for (const sentence of sentencesOf(source, part.span)) {
      const last = entries.at(-1)?.at(-1)
      const dated = apply(historyDate, source, sentence)[0]?.span.start === sentence.start
      if (dated || !last) entries.push([sentence])
      else if (open) last.end = sentence.end
      else entries.at(-1)?.push(sentence)
      open = true
    }
  }
  return { history: entries.flatMap((entry) => toEntry(source, entry)), read: parts.map((part) => part.span) }
}

/** With their full stops. */
function sentencesOf(source: Readable, paragraph: Span): Span[] {
  const starts = splitOutside(source, paragraph, '。').map(({ start }) => start)
  return starts.map((start, index) => span(start, starts[index + 1] ?? paragraph.end))
}

function toEntry(source: Readable, places: Span[]): History {
  const [first] = places
  const dated = first && apply(historyDate, source, first)[0]
  const date = dated?.span.start === first?.start ? dated?.value : undefined
  const text = state(source.text, 'text', ...places)
  return text ? [record<History[number]>({ date, text }, {})] : []
}
