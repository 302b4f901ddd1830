import type { Item } from '../../../model/outline.ts'
import { cut, span, trim, type Span } from '../../../model/span.ts'
import { findAssignments } from '../assignment/find-assignments.ts'
import { ROLE_LABEL } from '../assignment/role-label.ts'
import { heading, itemsOf, ownLines } from '../heading.ts'
import type { Entry } from './entry.ts'

type Readable = { text: string; folded: string }

/**
 * The task of an entry whose parts are numbered labels: 「（一）新建食堂10个」 over 「1.目标任务：…」, 「2.牵头单位：…」. Its head
 * titles it, as a line above paragraphs does. Null for any other entry.
 */
export function fromLabels(source: Readable, item: Item): Entry | null {
  const items = itemsOf(item)
  if (items.length < 2 || ownLines(item).length > 0) return null
  const labels = items.map((child) => LABEL.exec(cut(source.folded, child.head))?.[0].length)
  if (labels.some((length, i) => length === undefined || items[i]?.children.length)) return null
  const says = (child: Item) => cut(source.folded, child.head).search(ROLE_LABEL) !== 0
  const assignments = items
    .filter((child) => !says(child))
    .flatMap((child) => findAssignments(source, child.head))
  const text = items.flatMap((child, i) => (says(child) ? [behind(source, child.head, labels[i] ?? 0)] : []))
  if (text.length === 0 || !assignments.some(({ lead, responsible }) => lead.length + responsible.length > 0))
    return null
  return {
    section: heading(source, item.head).title,
    number: item.marker?.labelSpan ?? null,
    text,
    assignments,
    structure: [
      span(item.span.start, item.head.end),
      ...items.map((child, i) => span(child.span.start, child.head.start + (labels[i] ?? 0))),
    ],
  }
}

const LABEL = /^[^。,;:]{2,10}:(?=.)/u

const behind = ({ text }: Readable, { start, end }: Span, label: number): Span =>
  trim(text, span(start + label, end))
