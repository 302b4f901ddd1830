import { enclosed } from '../../../extract/enclosed.ts'
import { BEHIND_OFFICE, isOfficeName } from '../../../extract/office/office-name.ts'
import { splitOutside } from '../../../extract/split-outside.ts'
import { cut, span, type Span } from '../../../model/span.ts'

type Readable = { text: string; folded: string }

/**
 * The opening of an entry about one office: its name, the brackets behind it, and what follows; `mark` parts them. `joint`
 * are the offices that it is one with: 「A、B合署办公」.
 */
export type OfficeHead = { name: Span; joint: Span[]; brackets: Span[]; mark: Span; rest: Span }

const TELLS = '(?:主要|具体)?(?:负责|承担|牵头|统筹|贯彻|组织实施|指导|协助|职责|履行|承办|工作职责)'
/** ■党政办公室■ */
const ORNAMENTS = '●◆■★▲◇□☆△'
const STOP = new RegExp(`[(:。,;、${ORNAMENTS}\\s-]|${BEHIND_OFFICE}(?=${TELLS})`, 'u')
const NO_OFFICE =
  /^(?:负责|承担|协助|协调(?!科|办|处|中心)|配合|主持|完成|做好|推[进动]|组织(?:实施|开展|协调|指导|落实|推)|指导|统筹(?!科|办)|落实|贯彻|抓好|开展|联系(?!科|办)|参与|执行(?!科|局|队)|地址|电话|邮编|其他|承办|其它|工作职责|主要职责|职责)/u

/** 柳堤街道召开工作会议: a line of news in a numbered list. */
const NEWS = /召开|举行|举办|(?:活动|行动|推进会|会议)$/u

/** The office whose page it is, and none inside it. */
const WHOLE = /(?:街道办事处|[镇乡]人民政府)$/u

/**
 * Reads 「党政办公室（人大办）：负责…」, 「综合科。负责…」, 「机关党委 负责…」, or a name alone on its line. A numbered entry
 * may be called anything short; others must be called like an office and be parted from their duties.
 */
export function officeHead(source: Readable, head: Span, numbered: boolean): OfficeHead | null {
  const framed = /^\[(?<name>[^[\]]{2,30})\]/u.exec(cut(source.folded, head))?.groups?.name
  if (framed !== undefined) return framedHead(source, head, framed)
  const joint = jointHead(source, head)
  if (joint) return joint
  const folded = cut(source.folded, head)
  const end = nameEnd(source, head)
  const name = folded.slice(0, end - head.start)
  if (name.length < 2 || name.length > 30 || NO_OFFICE.test(name) || WHOLE.test(name)) return null
  if (NEWS.test(name)) return null
  const brackets = bracketsAt(source, head, end)
  const from = brackets.at(-1)?.end ?? end
  const mark = MARK.exec(cut(source.folded, span(from, head.end)))?.[0] ?? ''
  const rest = span(from + mark.length, head.end)
  const parted = mark.length > 0 || rest.end === rest.start || tellsDuties(source, rest)
  if (!parted || (!numbered && !isOfficeName(name))) return null
  if (numbered && !isOfficeName(name) && (mark === '' || /^[,;、 ]/u.test(mark)) && rest.end > rest.start)
    return null
  return { name: span(head.start, end), joint: [], brackets, mark: span(from, rest.start), rest }
}

const MARK = new RegExp(`^(?: ?(?:[:。,;${ORNAMENTS}]|-+))* *`, 'u')
const JOINT = /^(?<names>[^。;:,()]{4,60}?) ?合署(?:办公)?(?:$|[。;:, ]+)/u
const BETWEEN = new RegExp(`、|${BEHIND_OFFICE}(?:和|与|及)`, 'u')

/** 「党政办公室、人大办公室合署办公，负责…」: the first is called so, the others are its other names. */
function jointHead(source: Readable, head: Span): OfficeHead | null {
  const match = JOINT.exec(cut(source.folded, head))
  const names = match?.groups?.names
  if (!match || names === undefined) return null
  const at = span(head.start, head.start + names.length)
  const [name, ...joint] = splitOutside(source, at, BETWEEN)
  const end = head.start + match[0].length
  const all = name ? [name, ...joint] : []
  if (!name || joint.length === 0 || !all.every((one) => isOfficeName(cut(source.folded, one)))) return null
  return { name, joint, brackets: [], mark: span(at.end, end), rest: span(end, head.end) }
}

/** 【党政办公室】（挂人大办牌子）: a name in the brackets of a heading. */
function framedHead(source: Readable, head: Span, written: string): OfficeHead | null {
  if (!isOfficeName(written)) return null
  const name = span(head.start + 1, head.start + 1 + written.length)
  const brackets = bracketsAt(source, head, name.end + 1)
  const from = brackets.at(-1)?.end ?? name.end + 1
  const mark = /^[ :。,;-]*/u.exec(cut(source.folded, span(from, head.end)))?.[0].length ?? 0
  return { name, joint: [], brackets, mark: span(from, from + mark), rest: span(from + mark, head.end) }
}

/** Whether a line is nothing but an office: 「党政办公室（人大办）」. */
export function isOfficeAlone(source: Readable, line: Span): boolean {
  const head = officeHead(source, line, false)
  return head !== null && head.rest.end === head.rest.start
}

/** Whether what follows a name tells the duties: 负责…, 承担…, 主要职责：… */
export const tellsDuties = (source: Readable, rest: Span): boolean => DUTIES.test(cut(source.folded, rest))
const DUTIES = new RegExp(`^${TELLS}`, 'u')

/** The name ends at a mark or where its duties begin; a bracket inside it is its own: 组织（人事）科. */
function nameEnd(source: Readable, head: Span): number {
  const folded = cut(source.folded, head)
  const stop = folded.search(STOP)
  if (stop < 0) return head.end
  if (folded[stop] !== '(') return head.start + stop
  const pair = enclosed(source.text, head).find(({ start }) => start === head.start + stop)
  if (!pair) return head.start + stop
  const after = folded.slice(pair.end - head.start)
  const more = after.search(STOP)
  const closing = more < 0 ? after : after.slice(0, more)
  return closing !== '' && isOfficeName(`某某${closing}`) ? pair.end + closing.length : pair.start
}

function bracketsAt({ text, folded }: Readable, head: Span, from: number): Span[] {
  const found: Span[] = []
  let at = from
  for (const pair of enclosed(text, span(from, head.end))) {
    if (folded.slice(at, pair.start).trim() !== '' || folded[pair.start] !== '(') break
    found.push(pair)
    at = pair.end
  }
  return found
}
