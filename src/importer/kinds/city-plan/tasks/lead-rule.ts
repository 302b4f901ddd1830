import type { Span } from '../../../model/span.ts'
import type { Assignment } from '../assignment/assignment.ts'

export type LeadRule = { of: (assignments: Assignment[]) => Assignment[]; structure: Span[] }

/**
 * What a plan says of its own lists: 「排在第一位的部门为牵头部门，下同」, 「无牵头单位的，责任单位即为牵头单位」. Without such
 * a remark nobody is made a leader.
 */
export function leadRule(folded: string): LeadRule {
  const first = FIRST.exec(folded)
  const all = ALL.exec(folded)
  const structure = [first, all].flatMap((match) =>
    match ? [{ start: match.index, end: match.index + match[0].length }] : [],
  )
  const led = (one: Assignment): Assignment => {
    if (first) return { ...one, lead: one.responsible.slice(0, 1), responsible: one.responsible.slice(1) }
    return all ? { ...one, lead: one.responsible, responsible: [] } : one
  }
  const of = (assignments: Assignment[]) =>
    assignments.some(({ lead }) => lead.length) ? assignments : assignments.map(led)
  return { of, structure }
}

const FIRST =
  /(?:责任单位中)?(?:排|列)(?:名|序)?(?:在)?(?:第一(?:位|个|名)?|首位|最前|前)(?:的|者)?(?:单位|部门|责任单位)?(?:为|是|即为)牵头(?:单位|部门|责任单位)?/u
const ALL =
  /(?:无|没有|未明确|未列)牵头(?:单位|部门)的,?(?:责任|承办)(?:单位|部门)(?:即|均)?为牵头(?:单位|部门)/u
