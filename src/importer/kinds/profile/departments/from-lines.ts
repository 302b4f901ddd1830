import { isContactLabel } from '../../../extract/contact/contact-labels.ts'
import { labelled } from '../../../extract/contact/labelled.ts'
import { phoneNumber } from '../../../extract/contact/phone-number.ts'
import { apply } from '../../../model/rule.ts'
import { cut, span, type Span } from '../../../model/span.ts'
import type { Part } from '../section.ts'
import { bracketMeaning } from './brackets.ts'
import type { DepartmentDraft, DepartmentsFound } from './draft.ts'
import { LED, ledBy } from './led-by.ts'
import { officeHead, tellsDuties, type OfficeHead } from './office-head.ts'
import { signsIn } from './signs.ts'

type Readable = { text: string; folded: string }

/**
 * Offices told entry by entry: numbered or not, the duties on the same line, on the next, or behind 工作职责：. The first
 * numbered entry sets the style of all; deeper numbers belong to the duties of the office above.
 */
export function departmentsFromLines(source: Readable, parts: readonly Part[]): DepartmentsFound {
  const found: DepartmentsFound = { departments: [], read: [], structure: [] }
  const style = entryStyle(source, parts)
  for (const part of parts) {
    const numbered = style !== null && alike(part, style)
    const head = numbered || style === null ? officeHead(source, part.head, numbered) : null
    if (head) open(source, found, part, head)
    else goOn(source, found, part)
  }
  return found
}

type Style = NonNullable<Part['marker']>['style']

function entryStyle(source: Readable, parts: readonly Part[]): Style | null {
  // Numbers below offices that have none count something else.
  const first = parts.find((part) => officeHead(source, part.head, part.marker !== null))
  return first?.marker?.style ?? null
}

const DIGITS: Style[] = ['digit-dot', 'digit-comma']
const alike = ({ marker }: Part, style: Style): boolean =>
  marker !== null && (marker.style === style || (DIGITS.includes(style) && DIGITS.includes(marker.style)))

function open(source: Readable, found: DepartmentsFound, part: Part, head: OfficeHead): void {
  const meaning = bracketMeaning(source, head.brackets)
  const signs = signsIn(source, head.rest)
  const ahead = reachAhead(source, signs.rest)
  const rest = span(ahead.end, signs.rest.end)
  const reach = reachAt(source, rest)
  const duties = told(source, span(rest.start, reach.start))
  const phone = [ahead, duties ? reach : rest].flatMap((place) => apply(phoneNumber, source, place))[0]?.value
  found.departments.push({
    name: head.name,
    aliases: [...head.joint, ...meaning.aliases, ...signs.aliases],
    phone: meaning.phone ?? phone,
    duties: duties ? [duties.text] : [],
    ledBy: ledBy(source, span(head.name.end, duties?.text.start ?? part.head.end)),
  })
  found.read.push(part.span)
  found.structure.push(
    ahead,
    reach,
    head.mark,
    ...meaning.structure,
    ...signs.structure,
    ...(duties?.marks ?? [rest]),
  )
  if (part.marker) found.structure.push(part.marker.span)
}

/** 「主任：赵一，电话：…，负责…」: who heads an office and its telephone, in front of its duties or alone. */
function reachAhead(source: Readable, rest: Span): Span {
  const written = AHEAD.exec(cut(source.folded, rest))?.[0] ?? ''
  const end = rest.start + written.length
  return end === rest.end || tellsDuties(source, span(end, rest.end))
    ? span(rest.start, end)
    : span(rest.start, rest.start)
}
const HEAD = '(?:(?:分管|主管)领导|(?:科室|部门)?负责人|联系人|副?主任|[所站科队局]长)'
const AHEAD = new RegExp(
  `^(?:(?:(?:联系|办公|咨询|服务)?电话(?: ?: ?| ))?\\(?\\d[\\d() -]{6,24}[,;。]? ?|${HEAD} ?: ?(?:(?!负责|承担)[^,;。:]){1,24}[,;。] ?|${HEAD}(?: ?: ?| )\\p{Script=Han}(?: ?\\p{Script=Han}){1,3}(?: |$)){1,4}`,
  'u',
)

/** 「负责…。负责人：赵一 电话：…」, 「…。主任：赵一」: where what closes an entry and tells no duties begins. */
function reachAt(source: Readable, rest: Span): Span {
  const folded = cut(source.folded, rest)
  const at = folded.search(CLOSES)
  const closes =
    at >= 0 &&
    folded.length - at <= 60 &&
    (HEADED_ALONE.test(folded.slice(at)) ||
      apply(phoneNumber, source, span(rest.start + at, rest.end)).length > 0)
  if (!closes) return span(rest.end, rest.end)
  return span(rest.start + at + (folded[at] === '。' ? 1 : 0), rest.end)
}

const CLOSES = new RegExp(
  `[(,;。 ]{1,3}${HEAD} ?:|[(,;。 ]{0,3}(?:(?:负责人|联系人|(?:联系|办公|咨询|服务)?电话) ?:|\\(?0\\d{2,3}\\)?[- ]?\\d{7,8}\\)?。?$)`,
  'u',
)
const HEADED_ALONE = new RegExp(
  `^[。; ]{1,3}${HEAD} ?: ?\\p{Script=Han}(?: ?\\p{Script=Han}){1,3}[。;]?$`,
  'u',
)

const DUTIES = /^(?:主要|工作|具体|机构|部门|科室)*(?:职责|职能|任务)(?:范围)?$/u
/** 「主要职责是：」 on a line of its own. */
const LEAD = /^(?:其|主要|工作|具体){0,3}(?:职责|职能|任务)(?:主要)?(?:是|为|有|如下|包括)? ?:?$/u
const PHONE = /电话|联系方式|传真/u
/** Who works in an office and where: no duty, and no field of its own. */
const STAFF =
  /(?:负责人|联系人)(?:姓名)?$|^(?:副?主任|[所站科队局]长)$|^办公(?:地点|地址|场所|室)$|编制(?:数|人数)?$|邮箱$/u
const isKnown = (label: string): boolean => isContactLabel(label) || LED.test(label)

function goOn(source: Readable, found: DepartmentsFound, part: Part): void {
  const last = found.departments.at(-1)
  if (!last) return
  const entries = labelled(source, part.span, isKnown)
  if (LEAD.test(cut(source.folded, part.span))) {
    found.read.push(part.span)
    found.structure.push(part.span)
    return
  }
  if (entries.length === 0) return add(source, found, last, part.span, part.span)
  // A label of the whole office says nothing of this one.
  if (!entries.every(({ bare }) => isOwn(bare))) return
  for (const { bare, mark, value } of entries) {
    found.structure.push(mark)
    if (DUTIES.test(bare)) add(source, found, last, value, part.span)
    else if (PHONE.test(bare)) last.phone ??= apply(phoneNumber, source, value)[0]?.value
    else found.structure.push(value)
  }
  last.ledBy = [...(last.ledBy ?? []), ...ledBy(source, part.span)]
  found.read.push(part.span)
}

const isOwn = (label: string): boolean =>
  [DUTIES, STAFF, LED].some((words) => words.test(label)) ||
  (PHONE.test(label) && !/监督|投诉|值班|公开/u.test(label))

function add(source: Readable, found: DepartmentsFound, last: DepartmentDraft, text: Span, line: Span): void {
  if (isNotice(cut(source.folded, line)) || TELLS_OFFICES.test(cut(source.folded, line))) return
  const reach = reachAt(source, text)
  found.structure.push(reach)
  last.phone ??= apply(phoneNumber, source, reach)[0]?.value
  if (reach.start > text.start) last.duties.push(span(text.start, reach.start))
  found.read.push(line)
}

/** 「下设甲、乙2个事业单位。」 below the entries: no duty of the last. */
const TELLS_OFFICES =
  /^(?:本?街道|[镇乡]|机关|办事处)?(?:另|还|共|同时)?(?:下设|下属|所属|另设|内设)[^。;]{4,200}(?:个|家)?(?:事业单位|机构|站所|科室)。?$/u

/** A closing note of the page is no duty of its last office. */
const isNotice = (folded: string): boolean =>
  /^\(?(?:公民、法人|注:|备注|以上|附:|(?:最后|最近|本页)?更新(?:日期|时间)|来源)|^[^,。]{2,30}(?:机构|组织)?按(?:照)?(?:有关|相关)?规定(?:设置|设立)。?$/u.test(
    folded,
  )

/** The duties behind the head, without their label; null for marks alone. */
function told(source: Readable, rest: Span): { text: Span; marks: Span[] } | null {
  const entry = labelled(source, rest)[0]
  const label = entry && DUTIES.test(entry.bare) ? entry.mark : null
  const text = label ? span(label.end, rest.end) : rest
  // 「党政办公室职责」 over the lines that tell them.
  if (!/\p{Script=Han}{2}/u.test(cut(source.folded, text)) || LEAD.test(cut(source.folded, text))) return null
  return { text, marks: label ? [label] : [] }
}
