import type { Document } from '../../model/document.ts'
import { cut, span, type Span } from '../../model/span.ts'
import { splitOutside } from '../split-outside.ts'
import { MEMBER_ROLE } from './member-role.ts'
import { persons, type Person } from './persons.ts'
import { surroundingsIn, type Surroundings } from './post-words.ts'
import type { Membership } from './roster.ts'

/** `clause` is the part of the sentence that says it, `line` the paragraph. */
export type Appointment = Membership & { clause: Span; line: Span }

/**
 * The members that sentences appoint: 「由镇委书记甲任组长，镇长乙任副组长，组员丙、丁组成」, 「甲、乙、丙副局长任副组长」,
 * 「组长由甲担任」. Who else takes the office of such a group (办公室主任由甲兼任) is no member by that.
 */
export function readAppointments({ source, outline }: Document): Appointment[] {
  const surroundings = surroundingsIn(source.folded)
  return outline.lines
    .filter((line) => MENTION.test(cut(source.folded, line.span)))
    .flatMap(({ span: line }) => {
      const clauses = splitOutside(source, line, CLAUSE)
      const found = clauses.map((clause) => appointment(source.folded, clause))
      return clauses.flatMap((clause, index) => {
        const { role, who } = found[index] ?? {}
        if (!role || !who || isOfOffice(source.folded, line, role)) return []
        const before = appointedAbove(source, clauses.slice(0, index), found, surroundings)
        const own = persons(source, who, surroundings).map((person) => ({ ...person, clause }))
        return [...before, ...own].map((person) => ({ role, ...person, line }))
      })
    })
}

/**
 * 「由党工委书记甲，办事处主任乙任组长，政法委员丙，副主任丁任副组长」: who stands in clauses of their own before the one that names the
 * role, back to the word that opens the list or to the role before.
 */
function appointedAbove(
  source: Document['source'],
  clauses: readonly Span[],
  found: readonly unknown[],
  surroundings: Surroundings,
): (Person & { clause: Span })[] {
  const people: (Person & { clause: Span })[] = []
  for (let index = clauses.length - 1; index >= Math.max(0, clauses.length - MOST_ABOVE); index--) {
    const clause = clauses[index]
    if (!clause || source.folded[clause.end] !== ',') return []
    if (found[index]) return people
    const opening = OPENS.exec(cut(source.folded, clause))?.[0].length
    const named = persons(source, span(clause.start + (opening ?? 0), clause.end), surroundings)
    if (named.length === 0 || named.some(({ position }) => !position)) return []
    people.unshift(...named.map((person) => ({ ...person, clause })))
    if (opening !== undefined) return people
  }
  return []
}
const MOST_ABOVE = 8
const OPENS = /^.{0,40}?[由以](?=\p{Script=Han}{4})/u

/** 办公室主任由甲兼任，副主任由乙担任: the second is of the office as well. */
const isOfOffice = (folded: string, line: Span, role: Span): boolean =>
  /主任$/u.test(cut(folded, role)) &&
  /办公室(?:设在|设于|副?主任)/u.test(cut(folded, span(line.start, role.start)))

function appointment(folded: string, clause: Span): { role: Span; who: Span } | null {
  for (const pattern of FORMS) {
    const { role, who } = pattern.exec(cut(folded, clause))?.indices?.groups ?? {}
    if (role && who) return { role: at(clause, role), who: at(clause, who) }
  }
  return null
}

const at = (clause: Span, [start, end]: [number, number]): Span =>
  span(clause.start + start, clause.start + end)

/** 甲任组长、乙任副组长: a 、 behind a post parts what two are appointed to. */
const CLAUSE = new RegExp(`[,;。:]|(?<=[任为](?:${MEMBER_ROLE}))、`, 'u')
const MENTION = /[任由为]|组成/u
const FORMS = [
  `^(?:.{0,40}?(?:由|以))?(?<who>.{2,120}?)(?:同志)?(?:担任|兼任|出任|任|为)(?<role>${MEMBER_ROLE})(?:的.{0,12})?$`,
  `^.{0,20}?(?<!办公室|办公室副|第|副)(?<role>${MEMBER_ROLE})(?:由|为)(?<who>.{2,120}?)(?:同志)?(?:等)?(?:担任|兼任|出任|任|组成)?$`,
  `^(?<role>组员|成员)(?<who>.{2,120}?)(?:等)?组成$`,
].map((source) => new RegExp(source, 'du'))
