import { labelled } from '../../../extract/contact/labelled.ts'
import { phoneNumber } from '../../../extract/contact/phone-number.ts'
import { isOfficeName } from '../../../extract/office/office-name.ts'
import { splitOutside } from '../../../extract/split-outside.ts'
import { apply } from '../../../model/rule.ts'
import { cut, type Span } from '../../../model/span.ts'
import type { Part } from '../section.ts'
import { bracketMeaning } from './brackets.ts'
import type { DepartmentsFound } from './draft.ts'
import { LED } from './led-by.ts'
import { officeHead } from './office-head.ts'

type Readable = { text: string; folded: string }

const NAME = /^(?:内设|职能)?(?:机构|科室|部门|单位)名?称?$/u
const DUTIES = /^(?:主要|工作|机构|科室|部门)*(?:职责|职能)(?:范围)?$/u
const PHONE = /电话|联系方式/u

/** Whether a line begins the card of an office: 「机构名称：党政办公室」. */
export const opensOfficeCard = (source: Readable, line: Span): boolean =>
  labelled(source, line).some(
    ({ bare, value }) =>
      NAME.test(bare) && isOfficeName(cut(source.folded, value).split('(')[0]?.trimEnd() ?? ''),
  )

/** Offices on cards: 机构名称：… 主要职责：… 联系电话：…; a line without a label goes on with the duties above it. */
export function departmentsFromCards(source: Readable, parts: readonly Part[]): DepartmentsFound {
  const found: DepartmentsFound = { departments: [], read: [], structure: [] }
  for (const part of parts) {
    const entries = labelled(source, part.head)
    for (const { bare, mark, value } of entries) {
      const office = NAME.test(bare) ? officeHead(source, value, true) : null
      if (office) {
        const { aliases, phone, structure } = bracketMeaning(source, office.brackets)
        found.departments.push({
          name: office.name,
          aliases: [...office.joint, ...aliases],
          phone,
          duties: [],
        })
        found.structure.push(...structure)
      }
      const last = found.departments.at(-1)
      if (!last) continue
      if (DUTIES.test(bare) && value.end > value.start) last.duties.push(value)
      if (LED.test(bare)) last.ledBy = splitOutside(source, value, /、/u)
      if (PHONE.test(bare)) last.phone ??= apply(phoneNumber, source, value)[0]?.value
      found.structure.push(mark)
    }
    const last = found.departments.at(-1)
    if (!last) continue
    if (entries.length === 0) last.duties.push(part.span)
    found.read.push(part.span)
  }
  return found
}
