import { cut } from '../../../model/span.ts'
import type { Part } from '../section.ts'
import type { DepartmentsFound } from './draft.ts'
import { departmentsFromCards, opensOfficeCard } from './from-cards.ts'
import { departmentsFromLines } from './from-lines.ts'
import { isOfficeAlone, officeHead, tellsDuties } from './office-head.ts'
import { staffed } from './staffed.ts'

type Readable = { text: string; folded: string }

export const NO_OFFICES: DepartmentsFound = { departments: [], read: [], structure: [] }
const OF_GOVERNMENT = /^(?:[省市区县各]|国家|中央)/u

/**
 * Offices without a heading, two and more: on cards, on lines that open with an office and tell its duties, alone above these
 * or above who works there.
 */
export function unannounced(source: Readable, parts: readonly Part[]): DepartmentsFound {
  const first = parts.findIndex((part) => opensOfficeCard(source, part.head))
  const cards = first < 0 ? NO_OFFICES : departmentsFromCards(source, parts.slice(first))
  if (cards.departments.length > 1) return cards
  const lines = parts.filter((part) => {
    const head = officeHead(source, part.head, false)
    return (
      head !== null && tellsDuties(source, head.rest) && !OF_GOVERNMENT.test(cut(source.folded, head.name))
    )
  })
  if (lines.length > 1) return departmentsFromLines(source, lines)
  const [alone, another] = officesAlone(source, parts)
  if (alone && another) return departmentsFromLines(source, parts.slice(parts.indexOf(alone)))
  const { offices, staff } = staffed(source, parts)
  if (offices.length < 2) return NO_OFFICES
  return departmentsFromLines(
    source,
    parts.filter((part) => offices.includes(part) || staff.has(part)),
  )
}

/** The lines that are nothing but an office above what it does: 「党政办公室」, 「负责文秘工作。」. */
export const officesAlone = (source: Readable, parts: readonly Part[]): Part[] =>
  parts.filter((part, index) => {
    const below = parts[index + 1]
    return below !== undefined && tellsDuties(source, below.head) && isOfficeAlone(source, part.head)
  })
