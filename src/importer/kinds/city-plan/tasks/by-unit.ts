import { isBodyName } from '../../../extract/body-name.ts'
import { unitList } from '../../../extract/unit-list.ts'
import type { Item } from '../../../model/outline.ts'
import { cut, span, type Span } from '../../../model/span.ts'
import type { Assignment } from '../assignment/assignment.ts'
import { heading, itemsOf, ownLines, printed } from '../heading.ts'

type Readable = { text: string; folded: string }
type ByUnit = { text: Span[]; assignment: Assignment }

/**
 * An entry of a plan that is arranged by body and not by task: 「（十六）各区政府和开发区管委会。落实属地责任，…」, 「市民政
 * 局：负责…」, and in a section on who does what 「市民政局负责…」. Its bodies answer for what follows.
 */
export function byUnit(source: Readable, item: Item, section: Span | null): ByUnit | null {
  const below = [...ownLines(item), ...itemsOf(item).flatMap(printed)]
  return headed(source, item.head, below) ?? spoken(source, item.head, below, section)
}

/** Paragraphs 「区住建局：负责…」 of a section without numbers, when all of them are, down to a bare heading. */
export function byUnitLines(source: Readable, lines: readonly Span[]): ByUnit[] {
  const found: ByUnit[] = []
  for (const line of lines) {
    const one = headed(source, line, [])
    if (one) found.push(one)
    else return found.length > 1 && BARE.test(cut(source.folded, line)) ? found : []
  }
  return found
}

const BARE = /^\d{0,2} ?\p{Script=Han}{2,14}$/u

function headed(source: Readable, line: Span, below: Span[]): ByUnit | null {
  const { title, rest } = heading(source, line)
  if (!rest && below.length === 0) return null
  const found = answering(source, title, rest?.start ?? line.end)
  return found && { text: [...(rest ? [rest] : []), ...below], assignment: found }
}

function spoken(source: Readable, line: Span, below: Span[], section: Span | null): ByUnit | null {
  if (section === null || !/分工|职责|责任/u.test(cut(source.folded, section))) return null
  const names = SPOKEN.exec(cut(source.folded, line))?.[0].length
  const found = names ? answering(source, span(line.start, line.start + names), line.start) : null
  return found && { text: [line, ...below], assignment: found }
}

const SPOKEN =
  /^[^。:]{2,60}?(?=(?:要)?(?:具体|主要|牵头)?负责|要?牵头|承担|要(?:依法|做好|加强|组织|按|严|及时|认真))/u

/** The assignment of a stretch that only names bodies. */
function answering(source: Readable, names: Span, end: number): Assignment | null {
  const responsible = unitList(source, names)
  if (responsible.length === 0 || !responsible.every((name) => isBody(cut(source.folded, name)))) return null
  return {
    lead: [],
    responsible,
    other: [],
    deadline: null,
    span: span(names.start, Math.max(names.start, end)),
  }
}

/** 社区 may be what a task is about; a body says whose it is or what it is. */
const isBody = (name: string): boolean =>
  isBodyName(name) &&
  (/^(?:各|[省市区县州镇](?=.{2}))/u.test(name) ||
    /(?:局|委|办|公司|管委会|人民政府|政府|办公室|办事处|科|处|中心|部|街道|总队|支队|大队|队|所|站|居委会|村委会|部门|机关|单位|企业)$/u.test(
      name,
    ))
