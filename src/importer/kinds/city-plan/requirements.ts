import type { CityPlan } from '../../model/bundle.ts'
import { state } from '../../model/normalise.ts'
import type { Item } from '../../model/outline.ts'
import { record } from '../../model/record.ts'
import { span, type Span } from '../../model/span.ts'
import { heading, itemsOf, ownLines, printed } from './heading.ts'

type Readable = { text: string; folded: string }
type Requirement = CityPlan['requirements'][number]

/** 工作要求, 保障措施: one record an entry, or one of the section when it has none. */
export function readRequirements(
  source: Readable,
  sections: Item[],
): { requirements: Requirement[]; structure: Span[] } {
  const requirements: Requirement[] = []
  const structure: Span[] = []
  const add = (item: Item, body: Span[]) => {
    const { title, rest } = heading(source, item.head)
    structure.push(span(item.span.start, title.start), span(title.end, rest?.start ?? item.head.end))
    const text = state(source.text, 'text', ...(rest ? [rest] : []), ...body)
    requirements.push(
      record<Requirement>({ title: state(source.text, 'compact', title), text }, { text: '' }),
    )
  }
  for (const section of sections) {
    const items = itemsOf(section)
    const own = ownLines(section)
    if (own.length > 0 || (items.length === 0 && section.topic !== 'members')) add(section, own)
    else structure.push(span(section.span.start, section.head.end))
    for (const item of items) add(item, item.children.flatMap(printed))
  }
  return { requirements, structure }
}
