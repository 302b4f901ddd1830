import type { Item } from '../../../model/outline.ts'
import { cut, span, type Span } from '../../../model/span.ts'
import type { Assignment } from '../assignment/assignment.ts'
import { heading, itemsOf, ownLines, printed } from '../heading.ts'
import { byUnit, byUnitLines } from './by-unit.ts'
import { assignmentsIn, withoutAll, withoutAssignments, type Entry } from './entry.ts'
import { fromLabels } from './from-labels.ts'
import { fromParagraphs } from './from-paragraphs.ts'

type Readable = { text: string; folded: string }
/** `asides` is what a heading of tasks says before them. */
type Found = { entries: Entry[]; structure: Span[]; asides: Span[] }

/**
 * The tasks of one section: where entries below an entry name bodies, it is a heading; where only it does, it is the
 * task with all below it; where none does, the lowest entries down to 1. are tasks.
 */
export function entriesOf(source: Readable, item: Item, section: Span | null = null): Found {
  const labelled = fromLabels(source, item)
  if (labelled) return { entries: [labelled], structure: [], asides: [] }
  if (isGroup(source, item))
    return { entries: [], structure: [span(item.span.start, item.head.end)], asides: ownLines(item) }
  const items = itemsOf(item)
  const own = assignmentsIn(source, [item.head, ...ownLines(item)])
  const below = !closesWith(source, items) && items.some((child) => names(source, child, item.head))
  if (items.length && (below || (own.length === 0 && isHeading(items))))
    return asSection(source, item, items, own, section)
  const lines = items.length || own.length ? [] : ownLines(item)
  const plain = byUnitLines(source, lines)
  // 「…由市民政局、市教育局组成。」 above what each of them does.
  const answered = plain.length ? plain : byUnitLines(source, lines.slice(1))
  if (plain.length || answered.length > 1) {
    const { title } = heading(source, item.head)
    const entries = answered.map(({ text, assignment }) => ({
      section: title,
      number: null,
      text,
      assignments: [assignment],
      structure: [],
    }))
    const asides = plain.length ? [] : lines.slice(0, 1)
    return { entries, structure: [span(item.span.start, item.head.end)], asides }
  }
  // A heading of tasks whose rows stand in a table, or that nothing follows.
  if (item.topic === 'tasks' && item.children.length === 0)
    return { entries: [], structure: [item.span], asides: [] }
  return { entries: asTasks(source, item, own, section), structure: [], asides: [] }
}

/** 「2.1 应急指挥部」 over a paragraph on who heads it: nothing that is to be done. */
const isGroup = (source: Readable, item: Item): boolean =>
  itemsOf(item).length === 0 &&
  /(?:指挥部|领导小组|专班|工作组|委员会|机构|体系)$/u.test(cut(source.folded, item.head)) &&
  ownLines(item).some((line) => HEADED_BY.test(cut(source.folded, line)))
const HEADED_BY = /(?:任|担任|为)(?:总指挥|指挥长|组长|主任|召集人)|[^。;]{2,60}组成|下设办公室/u

/** Entries numbered （1） or ① are parts of a task, those above are tasks. */
const isHeading = (items: Item[]): boolean =>
  items.some(
    ({ marker }) =>
      marker !== null &&
      ['han-comma', 'article', 'paren-han', 'digit-dot', 'digit-comma', 'decimal', 'ordinal'].includes(
        marker.style,
      ),
  )

const names = (source: Readable, item: Item, section: Span | null): boolean =>
  assignmentsIn(source, printed(item)).length > 0 ||
  byUnit(source, item, section) !== null ||
  fromLabels(source, item) !== null

/** Labels below the last of several entries, where no other names anybody, speak of all of them. */
function closesWith(source: Readable, items: Item[]): boolean {
  const last = items.at(-1)
  if (!last || items.length < 2 || itemsOf(last).length) return false
  const [first] = assignmentsIn(source, items.flatMap(printed))
  const line = ownLines(last).find((own) => own.start === first?.span.start)
  return line !== undefined
}

function asSection(
  source: Readable,
  item: Item,
  items: Item[],
  own: Assignment[],
  outer: Span | null,
): Found {
  const { title, rest } = heading(source, item.head)
  const named = withoutAssignments(source, title, own)[0] ?? outer
  const lines = [...(rest ? [rest] : []), ...ownLines(item)]
  const said = own.length ? fromParagraphs(source, lines, named) : []
  const structure = [span(item.span.start, rest?.start ?? item.head.end)]
  // 围绕上述目标，重点抓好以下工作：
  const asides = own.length ? [] : lines
  const found = items.map((child) => entriesOf(source, child, named))
  return {
    entries: [...said, ...found.flatMap((one) => one.entries)],
    structure: [...structure, ...found.flatMap((one) => one.structure)],
    asides: [...asides, ...found.flatMap((one) => one.asides)],
  }
}

function asTasks(source: Readable, item: Item, own: Assignment[], section: Span | null): Entry[] {
  const number = item.marker?.labelSpan ?? null
  const marks = item.marker ? [item.marker.span] : []
  const unit = own.length ? null : byUnit(source, item, section)
  if (unit) return [{ section, number, text: unit.text, assignments: [unit.assignment], structure: marks }]
  const lines = ownLines(item)
  if (titles(source, item, section, own)) {
    const { title } = heading(source, item.head)
    const entries = fromParagraphs(source, [...lines, ...itemsOf(item).flatMap(printed)], title)
    const [only] = entries
    const head = [...marks, item.head]
    if (only && entries.length === 1) return [{ ...only, number, structure: [...only.structure, ...head] }]
    return entries.map((entry, i) => (i ? entry : { ...entry, structure: [...entry.structure, ...head] }))
  }
  const all = [item.head, ...lines, ...itemsOf(item).flatMap(printed)]
  const assignments = assignmentsIn(source, all)
  return [{ section, number, text: withoutAll(source, all, assignments), assignments, structure: marks }]
}

/** A line that only titles the paragraphs below it: no sentence, no bodies, and not one entry of a titled section. */
function titles(source: Readable, item: Item, section: Span | null, own: Assignment[]): boolean {
  const written = cut(source.folded, item.head)
  const short =
    written.length <= 40 &&
    !/[。;,:]/u.test(written.slice(0, -1)) &&
    !own.some((one) => one.span.start < item.head.end)
  const low = item.marker?.style === 'digit-dot' || item.marker?.style === 'digit-comma'
  if (!short || (low && section !== null)) return false
  return withoutAll(source, [...ownLines(item), ...itemsOf(item).flatMap(printed)], own).length > 0
}
