import { isBodyName } from '../../../extract/body-name.ts'
import { splitOutside } from '../../../extract/split-outside.ts'
import { LIST_MARK, unitList } from '../../../extract/unit-list.ts'
import { cut, span, type Span } from '../../../model/span.ts'
import type { Assignment } from './assignment.ts'
import { DEADLINE } from './deadline.ts'

type Readable = { text: string; folded: string }
type Clause = { verb: 'lead' | 'charge' | 'help'; units: Span[] }
export type Clauses = Pick<Assignment, 'lead' | 'responsible' | 'deadline'> & { verbs: number }

/**
 * What verbs say: 「A牵头,B、C配合」, 「A、B按职责分工负责」, 「A会同B负责」, 「A牵头,B等部门配合,2022年底前完成」. The
 * one in charge leads when others only help; bodies behind the last verb, and those no verb speaks of, answer.
 */
export function readClauses(source: Readable, within: Span): Clauses {
  const clauses: Clause[] = []
  let waiting: Span[] = []
  let deadline: Span | null = null
  for (const part of splitOutside(source, within, LIST_MARK)) {
    const when = deadlineIn(source.folded, part)
    if (when) {
      deadline ??= when
      continue
    }
    if (REMARK.test(cut(source.folded, part))) continue
    const { verb, name } = closing(source.folded, part)
    const [chief, ...beside] = withHelpers(source.folded, name)
    const units = [...waiting, ...(chief ? unitList(source, chief) : [])]
    const helpers = beside.flatMap((helper) => unitList(source, helper))
    // 市民政局牵头，市财政局会同市税务局配合: both help.
    if (helpers.length && verb === 'help') clauses.push({ verb, units: [...units, ...helpers] })
    else if (helpers.length) clauses.push({ verb: 'lead', units }, { verb: 'help', units: helpers })
    else if (verb) clauses.push({ verb, units })
    waiting = verb || helpers.length ? [] : units
  }
  return { ...assigned(clauses, waiting), deadline, verbs: clauses.length }
}

function assigned(clauses: Clause[], rest: Span[]): Pick<Assignment, 'lead' | 'responsible'> {
  const led = clauses.some(({ verb }) => verb === 'lead')
  const helped = clauses.some(({ verb }) => verb === 'help')
  const leads = ({ verb }: Clause) => verb === 'lead' || (verb === 'charge' && helped && !led)
  return {
    lead: clauses.filter(leads).flatMap(({ units }) => units),
    responsible: [...clauses.filter((clause) => !leads(clause)).flatMap(({ units }) => units), ...rest],
  }
}

/** Where a part says by when, without 完成. */
export function deadlineIn(folded: string, part: Span): Span | null {
  const match = DEADLINE.exec(cut(folded, part))
  const when = match?.groups?.when
  if (when === undefined) return null
  const start = part.start + (match?.[0].indexOf(when) ?? 0)
  return span(start, start + when.length)
}

function closing(folded: string, part: Span): { verb: Clause['verb'] | null; name: Span } {
  const written = cut(folded, part)
  const marked = /[(](?:牵头|主办|主责)(?:单位|部门)?[)]$/u.exec(written)
  if (marked) return { verb: 'lead', name: span(part.start, part.start + marked.index) }
  const found = VERB.exec(written)
  if (!found) return { verb: null, name: part }
  const verb = LEADS.test(found[0]) ? 'lead' : /负责|承担/u.test(found[0]) ? 'charge' : 'help'
  const name = span(part.start, part.start + found.index)
  // 负责 is no verb where the name before it is none: 各级负责.
  return verb === 'lead' || name.end === name.start || isBodyName(bare(folded, name))
    ? { verb, name }
    : { verb: null, name: part }
}

/** 市民政局会同市财政局: the first leads. */
function withHelpers(folded: string, name: Span): Span[] {
  const joint = /(?<=\p{Script=Han})(?:会同|会商|商|联合)(?=[市区县省各有\p{Script=Han}]{2})/u.exec(
    cut(folded, name),
  )
  if (!joint || (/商$/u.test(joint[0]) && !/局商|委商|部商|办商/u.test(cut(folded, name)))) return [name]
  const at = name.start + joint.index
  return [span(name.start, at), span(at + joint[0].length, name.end)]
}

const bare = (folded: string, name: Span): string =>
  cut(folded, name)
    .replace(/^由/u, '')
    .replace(/(?:等.{0,8})?(?:按.{0,10}(?:分工|职责|要求))?$/u, '')

/** What a list says of itself: 列首位的为牵头单位，下同. */
const REMARK = /^(?:以?下同|(?:排|列)[^,;。]{0,12}(?:为|是)牵头(?:单位|部门))$/u
const LEADS = /牵头|主办|总抓|抓总/u
const VERB =
  /(?:(?:共同|联合|统一|统筹|分别|具体|各自|全面)?(?:牵头抓总|牵头负责|牵头组织实施|牵头组织|牵头落实|牵头实施|牵头推进|牵头办理|牵头|主办|负责组织实施|负责落实|负责实施|负责推进|负责|承担|配合落实|配合实施|配合做好|配合|参与|参加|协助|协同|协办|承办|支持|组织实施|贯彻落实|抓落实|落实|实施|执行|推进))$/u
