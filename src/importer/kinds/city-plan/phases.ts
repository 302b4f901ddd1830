import type { Phase } from '../../model/bundle.ts'
import { state } from '../../model/normalise.ts'
import type { Item } from '../../model/outline.ts'
import { record } from '../../model/record.ts'
import { cut, span, type Span } from '../../model/span.ts'
import { trimMarks } from '../../extract/trim-marks.ts'
import { readPeriod } from '../../extract/period.ts'
import { heading, itemsOf, ownLines, printed } from './heading.ts'
import { isPeriod, phaseName, WHEN } from './phase-name.ts'

type Readable = { text: string; folded: string }

/** 实施步骤, 工作安排: one record a phase, numbered or not; a section that only says when is one phase. */
export function readPhases(
  source: Readable,
  sections: Item[],
): { phases: Phase[]; structure: Span[]; asides: Span[] } {
  const phases: Phase[] = []
  const structure: Span[] = []
  const asides: Span[] = []
  const add = (start: number, head: Span, body: Span[]) => {
    const { phase, marks } = readPhase(source, head, body)
    phases.push(phase)
    structure.push(span(start, head.start), ...marks)
  }
  const all = sections.map((section) => {
    const items = itemsOf(section)
    return { section, items, entries: items.length ? [] : entriesOf(source.folded, ownLines(section)) }
  })
  const isDivided = all.some(({ items, entries }) => items.length + entries.length > 1)
  for (const { section, items, entries } of all) {
    if (isDivided && onlySaysWhen(source, section)) {
      structure.push(span(section.span.start, section.head.end))
      asides.push(...ownLines(section))
    } else if (items.length + entries.length === 0) add(section.span.start, section.head, ownLines(section))
    else {
      const { rest } = heading(source, section.head)
      structure.push(span(section.span.start, rest?.start ?? section.head.end))
      asides.push(...(rest ? [rest] : []), ...leadIn(section, entries))
    }
    for (const item of items) add(item.span.start, item.head, item.children.flatMap(printed))
    for (const { head, body } of entries) add(head.start, head, body)
  }
  return { phases, structure, asides }
}

/** 「活动时间⏎6月10日至7月10日。」 beside phases is how long all of it takes. */
const onlySaysWhen = ({ folded }: Readable, section: Item): boolean =>
  section.children.length === 1 && ownLines(section).every((line) => isPeriod(folded, line))

function readPhase({ text, folded }: Readable, head: Span, body: Span[]): { phase: Phase; marks: Span[] } {
  const { name, rest, marks, ...said } = phaseName({ text, folded }, head)
  // 工作时间⏎2023年10月1日至2024年5月31日。
  const [line, ...more] = body
  const alone = !said.period && !rest && line && more.length === 0 && isPeriod(folded, line)
  const period = said.period ?? (alone ? trimMarks({ text, folded }, line, '', '。;') : null)
  const dates = period ? readPeriod({ text, folded }, period) : undefined
  const phase = record<Phase>(
    {
      name: state(text, 'compact', name),
      period: state(text, 'compact', period),
      startsOn: dates?.startsOn,
      endsOn: dates?.endsOn,
      text: state(text, 'text', rest, ...(alone ? [] : body)),
    },
    { text: '' },
  )
  return { phase, marks }
}

/** Paragraphs that open as phases do, each with those below it. */
function entriesOf(folded: string, lines: Span[]): { head: Span; body: Span[] }[] {
  const entries: { head: Span; body: Span[] }[] = []
  const dated = lines.filter((line) => OPENS_WHEN.test(cut(folded, line))).length > 1
  const opens = (written: string) => OPENS.test(written) || (dated && OPENS_WHEN.test(written))
  for (const line of lines) {
    if (opens(cut(folded, line))) entries.push({ head: line, body: [] })
    else entries.at(-1)?.body.push(line)
  }
  return entries
}

/** What stands above the first phase. */
const leadIn = (section: Item, entries: { head: Span }[]): Span[] =>
  ownLines(section).filter((line) => line.end <= (entries[0]?.head.start ?? Infinity))

const OPENS = new RegExp(
  `^(?:第[一二三四五六七八九]阶段|${WHEN}(?:为|是)\\p{Script=Han}{2,16}(?:阶段|期|年)[,。:;]|\\p{Script=Han}{2,10}阶段 ?[(:。]|${WHEN}: ?\\p{Script=Han}{2})`,
  'u',
)
/** 「2020年3月底前，完成摸底；」 where several lines do. */
const OPENS_WHEN = new RegExp(`^${WHEN}, ?\\p{Script=Han}{2}`, 'u')
