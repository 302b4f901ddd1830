import { phoneNumber } from '../../../extract/contact/phone-number.ts'
import { labelled, type Labelled } from '../../../extract/contact/labelled.ts'
import { splitOutside } from '../../../extract/split-outside.ts'
import { apply } from '../../../model/rule.ts'
import { cut, span, type Span } from '../../../model/span.ts'
import type { Part } from '../section.ts'
import { drafted, type LeadersFound, type OfficeList } from './draft.ts'
import { leaderHead } from './head.ts'
import { saysCharge } from './charge-label.ts'
import { isHolder, isName, mayBeName } from './names.ts'
import { postsAlone } from './under-posts.ts'

type Readable = { text: string; folded: string }
type Field = 'name' | 'posts' | 'duties' | 'phone' | 'other' | OfficeList['field']
/** `name` is null where a card states none that can be read: what follows is nobody else's. */
type Card = {
  name: Span | null
  note: Span
  posts?: Span
  duties: Span[]
  offices: OfficeList[]
  phone?: Span
  open: Field
}

const FIELDS: [Field, RegExp][] = [
  ['name', /^(?:领导|负责人)?姓名$/u],
  ['posts', /^(?:现任|党政|领导|行政|主要)?职务$/u],
  [
    'duties',
    /^(?:工作|具体|主要|领导|个人|岗位|分管|负责|主管|职责){0,3}(?:分工|职责|分管|领域|工作|事项|负责)(?:情况|范围)?$/u,
  ],
  ['phone', /^(?:联系|办公|办公室|值班)?(?:电话|方式|手机|电话号码)$/u],
  [
    'other',
    /^(?:性别|民族|籍贯|学历|学位|出生(?:年月|日期)?|政治面貌|简历|个人简历|工作简历|照片|职称|级别|邮箱|电子邮箱|办公(?:地址|地点|场所|室))$/u,
  ],
]
const fieldOf = (label: string): Field | null =>
  FIELDS.find(([, pattern]) => pattern.test(label.replace(/ /gu, '')))?.[0] ?? null

/**
 * Leaders on cards: 姓名、职务、分工、联系方式, a label a line or several. A line without a label goes on
 * with the field above it. The name may stand above the labels without one, or below 职务 on every card. Empty when there
 * is no such card.
 */
export function leadersFromCards(source: Readable, parts: readonly Part[]): LeadersFound {
  const found: LeadersFound = { leaders: [], read: [], structure: [] }
  const cards: Card[] = []
  const opener = openerOf(source, parts)
  /** The posts on a line of their own above a card. */
  let above: Span | undefined
  for (const [index, part] of parts.entries()) {
    const entries = labelled(source, part.head, isField)
    if (entries.length === 0 && opensCard(source, part, parts[index + 1])) {
      cards.push({
        name: nameOnly(source, part.head),
        note: part.head,
        duties: [],
        offices: [],
        open: 'name',
      })
      found.read.push(part.span)
      continue
    }
    if (entries.length === 0 && isAboveName(source, part, parts[index + 1])) {
      above = part.head
      found.read.push(part.span)
      continue
    }
    const card = cards.at(-1)
    if (entries.length === 0 && card) goOn(source, card, part.span, found)
    const known = entries.filter((entry) => fieldOf(entry.bare) !== null || saysCharge(source, entry))
    if (!known.some(({ bare }) => card || fieldOf(bare) === opener)) continue
    for (const entry of entries) fill(source, cards, entry, opener, found)
    const own = cards.at(-1)
    if (own && above) own.posts = above
    above = undefined
    found.read.push(part.span)
    found.structure.push(...entries.map(({ mark }) => mark), ...(part.marker ? [part.marker.span] : []))
  }
  for (const card of cards) {
    if (!card.name) continue
    const head = leaderHead(source, {
      name: card.name,
      posts: card.posts ? [card.posts] : [],
      notes: [card.note],
    })
    found.structure.push(card.note, ...(card.posts ? [card.posts] : []))
    const phone = card.phone && apply(phoneNumber, source, card.phone)[0]?.value
    if (head) found.leaders.push({ ...drafted({ ...head, phone }, card.duties), offices: card.offices })
  }
  return found
}

/** Whether a line begins the card of a leader: 「姓名：…」, or 「职务：…」 above it. */
export function opensLeaderCard(source: Readable, line: Span): boolean {
  const [first] = labelled(source, line, isField)
  const field = first && fieldOf(first.bare)
  return field === 'name' || field === 'posts'
}

const isField = (label: string): boolean => fieldOf(label) !== null

/** A name on a line of its own, with 性别：, 职务： on the next. */
function opensCard(source: Readable, part: Part, next: Part | undefined): boolean {
  const [first] = next ? labelled(source, next.head, isField) : []
  const field = first && fieldOf(first.bare)
  const written = cut(source.folded, nameOnly(source, part.head))
  // What stands right above 职务 is somebody's name, also with a surname that no list has.
  return field === 'posts' ? isName(written) || isHolder(written) : field === 'other' && isName(written)
}

/** 「办事处副主任」 above 「姓名：…」. */
function isAboveName(source: Readable, part: Part, next: Part | undefined): boolean {
  const [first] = next ? labelled(source, next.head, isField) : []
  return first !== undefined && fieldOf(first.bare) === 'name' && postsAlone(source, part.head) !== undefined
}

/** Which label begins a card: 姓名, or 职务 where it stands above the first name and no name above it. */
function openerOf(source: Readable, parts: readonly Part[]): Field {
  for (const [index, part] of parts.entries()) {
    if (opensCard(source, part, parts[index + 1])) return 'name'
    const fields = labelled(source, part.head, isField).map(({ bare }) => fieldOf(bare))
    const first = fields.find((field) => field === 'name' || field === 'posts')
    if (first) return first
  }
  return 'name'
}

function fill(source: Readable, cards: Card[], entry: Labelled, opener: Field, found: LeadersFound): void {
  const { bare, value } = entry
  const field = fieldOf(bare)
  const stated = value.end > value.start
  if (field === opener) cards.push({ name: null, note: value, duties: [], offices: [], open: field })
  const card = cards.at(-1)
  if (card && field === 'name') Object.assign(card, { name: nameIn(source, value), note: value })
  if (card && saysCharge(source, entry)) {
    if (stated) card.duties.push(span(entry.label.start, value.end))
    card.open = stated ? 'duties' : /联|挂/u.test(bare) ? 'liaises' : 'inChargeOf'
    return
  }
  if (!card || field === null) return
  card.open = field
  if (!stated) return
  if (field === 'posts') card.posts ??= value
  if (field === 'other') found.structure.push(value)
  if (field === 'duties') card.duties.push(value)
  if (field === 'duties' && IN_CHARGE.test(bare)) card.offices.push(...officesAmong(source, value))
  if (field === 'phone') card.phone ??= value
}

/** 「分管：全面工作，财政所」: the offices among the fields of work. */
const officesAmong = (source: Readable, value: Span): OfficeList[] =>
  splitOutside(source, value, /[、,;。]/u)
    .filter((item) => !/工作$/u.test(cut(source.folded, item)))
    .map((list) => ({ field: 'inChargeOf', list }))
const IN_CHARGE = /^(?:协助)?(?:分管|主管|协管)$/u

function nameIn(source: Readable, value: Span): Span | null {
  const name = nameOnly(source, value)
  return mayBeName(cut(source.folded, name)) ? name : null
}

/** 胡小薇（女） → 胡小薇. */
function nameOnly(source: Readable, value: Span): Span {
  const bracket = cut(source.folded, value).search(/ ?\(/u)
  return bracket > 0 ? { start: value.start, end: value.start + bracket } : value
}

function goOn(source: Readable, card: Card, line: Span, found: LeadersFound): void {
  if (card.open === 'name' && !card.name) {
    card.name = nameIn(source, line)
    card.note = line
    if (!card.name) return
  } else if (card.open === 'duties') card.duties.push(line)
  else if (card.open === 'inChargeOf' || card.open === 'liaises')
    card.offices.push({ field: card.open, list: line })
  else if (card.open === 'posts' && !card.posts) card.posts = line
  else if (card.open === 'phone' && !card.phone) card.phone = line
  else return
  found.read.push(line)
}
