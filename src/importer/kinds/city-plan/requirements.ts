import type { CityPlan } from '../../model/bundle.ts'
import { state } from '../../model/normalise.ts'
import type { Item } from '../../model/outline.ts'
import { record } from '../../model/record.ts'
import { cut, span, type Span } from '../../model/span.ts'
import { heading, itemsOf, ownLines, printed } from './heading.ts'

type Readable = { text: string; folded: string }
type Requirement = CityPlan['requirements'][number]

/** 工作要求, 保障措施: one record an entry, or one of the section when it has none. */
export function readRequirements(
  source: Readable,
  sections: Item[],
): { requirements: Requirement[]; structure: Span[]; asides: Span[] } {
  const requirements: Requirement[] = []
  const structure: Span[] = []
  const asides: Span[] = []
  const add = (item: Item, body: Span[]) => {
    structure.push(span(item.span.start, item.head.start))
    addAt(item.head, body)
  }
  const addAt = (head: Span, body: Span[] = []) => {
    const { title, rest } = heading(source, head)
    structure.push(span(head.start, title.start), span(title.end, rest?.start ?? head.end))
    const text = state(source.text, 'text', ...(rest ? [rest] : []), ...body)
    requirements.push(
      record<Requirement>({ title: state(source.text, 'compact', title), text }, { text: '' }),
    )
  }
  for (const section of sections) {
    const items = itemsOf(section)
    const paragraphs = ownLines(section)
    const counted = items.length === 0 ? entriesIn(source.folded, paragraphs) : []
    if (counted.length > 0) {
      structure.push(span(section.span.start, section.head.end))
      for (const { mark, text, body } of counted) {
        structure.push(mark)
        addAt(text, body)
      }
      continue
    }
    const own = paragraphs
    if (own.length > 0 || (items.length === 0 && section.topic !== 'members')) add(section, own)
    else {
      const { rest } = heading(source, section.head)
      structure.push(span(section.span.start, rest?.start ?? section.head.end))
      if (rest) asides.push(rest)
    }
    for (const item of items) add(item, item.children.flatMap(printed))
  }
  return { requirements, structure, asides }
}

/** The paragraphs of a section without numbers that are entries of their own: counted in words, or each with a heading. */
function entriesIn(folded: string, paragraphs: readonly Span[]): { mark: Span; text: Span; body: Span[] }[] {
  const counted = countedIn(folded, paragraphs)
  const headed = paragraphs.length > 1 && paragraphs.every((line) => HEADED.test(cut(folded, line)))
  if (counted.length || !headed) return counted
  return paragraphs.map((line) => ({ mark: span(line.start, line.start), text: line, body: [] }))
}

/** 强化组织领导。建立联席会议制度，… */
const HEADED = /^[^。,;:]{4,16}。[^\s]/u

/** Paragraphs that are counted in words, 「一要提高认识。…」, 「一是…」, from the first on; others go with the one above. */
function countedIn(folded: string, paragraphs: readonly Span[]): { mark: Span; text: Span; body: Span[] }[] {
  const found: { mark: Span; text: Span; body: Span[] }[] = []
  for (const line of paragraphs) {
    const mark = COUNTED.exec(cut(folded, line))?.[0].length
    if (mark !== undefined) {
      const end = line.start + mark
      found.push({ mark: span(line.start, end), text: span(end, line.end), body: [] })
    } else if (found.length === 0) return []
    else found.at(-1)?.body.push(line)
  }
  return found.length > 1 ? found : []
}

/** Whether the paragraphs of a section are counted in words. */
export const countsInWords = (folded: string, paragraphs: readonly Span[]): boolean =>
  countedIn(folded, paragraphs).length > 0

const COUNTED = /^(?:[一二三四五六七八九十]{1,2}(?:是要?|要)|第[一二三四五六七八九十],) ?/u
