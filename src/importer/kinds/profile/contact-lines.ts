import { isServiceCentre, type ContactLine } from '../../extract/contact/contact.ts'
import { contactField, isContactLabel } from '../../extract/contact/contact-labels.ts'
import { labelled } from '../../extract/contact/labelled.ts'
import { phoneNumber } from '../../extract/contact/phone-number.ts'
import { apply } from '../../model/rule.ts'
import type { Topic } from '../../model/outline.ts'
import { cut, type Span } from '../../model/span.ts'
import { opensOfficeCard } from './departments/from-cards.ts'
import { officesAlone } from './departments/unannounced.ts'
import { opensLeaderCard } from './leaders/from-cards.ts'
import { headsIn } from './leaders/heads.ts'
import { opensWithLeader } from './leaders/opens-with-leader.ts'
import type { Part, Section } from './section.ts'

type Readable = { text: string; folded: string }

const RECORDS: (Topic | null)[] = ['leaders', 'departments', 'duties']

/**
 * The lines of a block that may state how to reach the office. Among records only the labelled lines above the first
 * one count whole; below it a telephone may be a leader's or a department's, unless its label says otherwise.
 */
export function contactLines(source: Readable, { topic, parts }: Section): ContactLine[] {
  if (topic === 'honors' || topic === 'history') return footOf(source, parts)
  const [office, another] = topic === null ? officesAlone(source, parts) : []
  if (office && another) {
    const above = parts.slice(0, parts.indexOf(office))
    return [...contactLines(source, { topic, heading: null, parts: above }), ...footOf(source, parts)]
  }
  const below = parts.findIndex(({ head }) =>
    RECORDS.includes(topic)
      ? !isOfOffice(source, head) && !isOwnName(source, head)
      : isOfLeader(source, head),
  )
  // 「办事处主任：…」 under 联系方式 is told among the office's own labels.
  const opening = below >= 0 && topic !== 'contact' ? below : parts.length
  const footer = footerOf(source, parts.slice(opening))
  const closing = footer.length > 0 ? footer : closingOf(source, topic, parts)
  const [card, second] = parts.filter(({ head }) => opensOfficeCard(source, head))
  // On cards of several offices every address and telephone is one office's.
  const own = card && second ? parts.slice(0, parts.indexOf(card)) : withoutRooms(source, parts)
  const told = topic === 'contact' ? own.filter(({ head }) => !isOfLeader(source, head)) : own
  // What stands below 「柳堤街道办事处  地址：…」 goes on with it.
  const named = told.findIndex(({ head }) => behindOffice(source, head) !== null)
  return told.map(({ span, head }, index) => {
    const behind = behindOffice(source, head)
    const below = named >= 0 && index > named && isOfOffice(source, span)
    const whole = behind !== null || below || index < opening || closing.includes(span)
    return { span: behind ?? head, anyLabel: whole, whole: head }
  })
}

/** The address and what stands below it at the end of a block whose lines have other labels. */
function footOf(source: Readable, parts: readonly Part[]): ContactLine[] {
  const run = parts.slice(parts.findLastIndex(({ span }) => !isOfOffice(source, span)) + 1)
  const first = run.findIndex(({ span }) => hasAddress(source, span))
  return first < 0
    ? []
    : run.slice(first).map(({ span, head }) => ({ span: head, anyLabel: true, whole: span }))
}

/** 「办公地点：三楼301室」 on each card of a leader or below each office: their rooms, and not where the office is. */
function withoutRooms(source: Readable, parts: readonly Part[]): readonly Part[] {
  const addressed = parts.filter(
    ({ span }, index) => hasAddress(source, span) && !isCentre(source, parts[index - 1]),
  )
  const [first, ...more] = addressed.map((part) => parts.indexOf(part))
  const apart = more.some((at) =>
    parts.slice((first ?? 0) + 1, at).some(({ span }) => !isOfOffice(source, span)),
  )
  return apart ? parts.filter((part) => !addressed.includes(part)) : parts
}

/** Whether the address below a line is that of a service centre. */
const isCentre = ({ folded }: Readable, above: Part | undefined): boolean =>
  above !== undefined && isServiceCentre(cut(folded, above.span)) && !/[:,。]/u.test(cut(folded, above.span))

const hasAddress = (source: Readable, line: Span): boolean =>
  labelled(source, line).some(({ bare }) => contactField(bare) === 'officeAddress')

/** 柳堤镇人民政府 on a line of its own, above how to reach it. */
const isOwnName = ({ folded }: Readable, line: Span): boolean =>
  /^[^:,。]{2,24}(?:街道办事处|街道|[镇乡]人民政府)$/u.test(cut(folded, line))

/** 「（主办：）柳堤街道办事处 地址：…」: the labels behind the office's own name; null where a line begins otherwise. */
function behindOffice({ folded }: Readable, line: Span): Span | null {
  const name = OWN_NAME.exec(cut(folded, line))?.[0]
  return name === undefined ? null : { start: line.start + name.length, end: line.end }
}
const OWN_NAME =
  /^(?:(?:主办|版权所有)(?:单位)? ?: ?)?[^:,。]{2,30}(?:街道办事处|[镇乡]人民政府) {1,8}(?=(?:联系|办公|单位)?(?:地址|电话) ?:)/u

/** 「姓名：…」 begins a leader's card, 「党工委书记：…」 names who holds the post. */
function isOfLeader(source: Readable, line: Span): boolean {
  const [first] = labelled(source, line)
  if (first && contactField(first.bare) !== 'fact') return false
  return opensLeaderCard(source, line) || opensWithLeader(source, line)
}

/** 「机构名称：党政办公室」 begins a department's card, not the office's own. */
function isOfOffice(source: Readable, line: Span): boolean {
  const entries = labelled(source, line)
  return (
    entries.length > 0 &&
    entries.every(({ bare }) => isContactLabel(bare)) &&
    entries.every(
      ({ bare, value }) =>
        contactField(bare) !== 'known' || /街道|办事处|政府|[镇乡]$/u.test(cut(source.folded, value)),
    )
  )
}

/**
 * 「联系电话：…」 at the end of a list of leaders is the office's below a gap, or above another label of the office; on
 * cards it is the last leader's, unless an address stands above it.
 */
function closingOf(source: Readable, topic: Topic | null, parts: readonly Part[]): Span[] {
  if (topic !== 'leaders' && topic !== 'departments') return []
  const run = parts.slice(parts.findLastIndex(({ span }) => !isOfOffice(source, span)) + 1)
  const address = run.findIndex(({ span }) => hasAddress(source, span))
  if (address >= 0) return run.slice(address).map(({ span }) => span)
  const onCards = parts.some(({ head }) => opensLeaderCard(source, head))
  if (onCards || topic === 'departments') return []
  const last = run.slice(-2)
  const closes = last.length > 1
  const own = last.find(
    ({ span, blankBefore }) =>
      blankBefore || closes || statesComplaints(source, span) || isOnlyPhone(source, span, parts),
  )
  return own ? [own.span] : []
}

/** One telephone below three leaders and more, of whom none has one; below two it may be the second's. */
const isOnlyPhone = (source: Readable, line: Span, parts: readonly Part[]): boolean =>
  parts.every(({ span }) => span === line || apply(phoneNumber, source, span).length === 0) &&
  parts.flatMap(({ head }) => headsIn(source, head)).length > 2

/** 「联系电话：…  监督电话：…」 on one line: nobody's own telephone stands beside the one for complaints. */
const statesComplaints = (source: Readable, line: Span): boolean => {
  const entries = labelled(source, line)
  return entries.length > 1 && entries.some(({ bare }) => contactField(bare) === 'complaintPhone')
}

/**
 * One line of a block with the address and more behind the last record is the page's foot, not the last office's, with the
 * labelled lines below it.
 */
function footerOf(source: Readable, parts: readonly Part[]): Span[] {
  const addressed = parts.filter(({ span }) => hasAddress(source, span))
  const [only, ...more] = addressed
  if (!only || more.length > 0 || !isOfOffice(source, only.span)) return []
  const below = parts.slice(parts.indexOf(only))
  const isLast = below.every(({ marker }) => marker === null)
  if (!isLast || labelled(source, only.span).length < 2) return []
  const end = below.findIndex(({ span }) => !isOfOffice(source, span))
  return below.slice(0, end < 0 ? below.length : end).map(({ span }) => span)
}
