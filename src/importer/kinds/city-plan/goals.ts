import { state, type Stated } from '../../model/normalise.ts'
import type { Item } from '../../model/outline.ts'
import { cut, span, type Span } from '../../model/span.ts'
import { heading, itemsOf, ownLines, printed } from './heading.ts'

type Readable = { text: string; folded: string }

/** 工作目标, 指导思想, 基本原则: all that their sections say, without the headings. */
export function readGoals(
  source: Readable,
  sections: Item[],
): { goals: Stated<string> | undefined; structure: Span[] } {
  const spans: Span[] = []
  const structure: Span[] = []
  const take = (item: Item, top: boolean) => {
    const { title, rest } = heading(source, item.head)
    const isLabel = top || item.topic !== null || LABEL.test(cut(source.folded, title))
    if (isLabel) {
      structure.push(span(item.span.start, rest?.start ?? item.head.end))
      spans.push(...(rest ? [rest] : []), ...ownLines(item))
    } else spans.push(span(item.span.start, item.head.end), ...ownLines(item))
    for (const child of itemsOf(item)) {
      if (isLabel) take(child, false)
      else spans.push(...printed(child))
    }
  }
  for (const section of sections) take(section, true)
  return { goals: state(source.text, 'text', ...spans), structure }
}

const LABEL = /(?:指导思想|目标|原则|思路|总体要求|目的|依据|范围)$/u
