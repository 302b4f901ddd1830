import { GROUP_LABEL } from '../../extract/person/member-role.ts'
import { readOwnNumber } from '../../extract/own-number.ts'
import { readSalutations } from '../../extract/salutation.ts'
import { readTitle } from '../../extract/title.ts'
import type { Document } from '../../model/document.ts'
import type { Topic } from '../../model/outline.ts'
import { cut } from '../../model/span.ts'
import { findAssignments } from './assignment/find-assignments.ts'
import { readTaskTables } from './tasks/table/table.ts'

/**
 * How sure it is that a text is a plan or notice: its title, its own number, a greeting to bodies, tasks with bodies,
 * a roster, and the headings plans have. A summary of a year's work is none, whatever it plans for the next.
 */
export function recogniseCityPlan(document: Document): number {
  const { source, outline } = document
  const title = readTitle(document, TITLE)?.title.value ?? ''
  if (REPORT.test(title)) return 0
  const assigned = findAssignments(source, outline.span).filter(
    ({ lead, responsible }) => lead.length + responsible.length,
  )
  const topics = new Set(outline.lines.map(({ topic }) => topic))
  const has = (...wanted: Topic[]) => wanted.filter((topic) => topics.has(topic)).length
  const doubts = [
    title ? (NOTICE.test(title) ? 0.6 : 0.4) : 1,
    (source.folded.match(GROUP_LABEL)?.length ?? 0) > 1 ? 0.4 : 1,
    readOwnNumber(document) ? 0.6 : 1,
    readSalutations(document).some((line) => !TO_PEOPLE.test(cut(source.folded, line))) ? 0.6 : 1,
    readTaskTables(document).entries.length > 1 ? 0.3 : 1,
    assigned.length >= 3 ? 0.3 : assigned.length ? 0.7 : 1,
    has('members') ? 0.6 : 1,
    0.75 ** has('goals', 'tasks', 'phases', 'requirements'),
  ]
  return Math.max(0, Math.min(1, 1 - doubts.reduce((product, doubt) => product * doubt, 1)))
}

const TITLE =
  /(?:方案|通知|意见|(?:行动|实施)计[划画]|规划|办法|要点|任务分工|责任分工|清单|细则|预案|措施|举措|通告|决定|任务书|分解表|攻坚行动|专项行动)/u
const TO_PEOPLE = /居民|市民|家长|朋友|同学|学生|老师|用户|公民|群众|业主|商户/u
/** Notices tell of anything; one that gives no tasks to anybody is none of a plan. */
const NOTICE = /(?:通知|通告|决定|办法|细则|清单)(?:\([^()]{1,24}\))?$/u
const REPORT = /工作总结|年度总结|述职|工作汇报|工作(?:报告|计划|思路|打算)$/u
