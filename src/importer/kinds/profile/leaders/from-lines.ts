import { labelled } from '../../../extract/contact/labelled.ts'
import { cut, span, type Span } from '../../../model/span.ts'
import type { Part } from '../section.ts'
import type { LeaderDraft, LeadersFound } from './draft.ts'
import { isBiography } from './biography.ts'
import { saysCharge } from './charge-label.ts'
import { headsIn } from './heads.ts'
import { pairedHead } from './paired.ts'
import { moreHolders } from './post-holders.ts'
import { tailOf } from './tail.ts'

type Readable = { text: string; folded: string }

/**
 * Leaders told line by line, in any of the forms of `headsIn`, or with name and post on lines of their own; lines
 * between two heads go on with the duties of the first.
 */
export function leadersFromLines(source: Readable, parts: readonly Part[]): LeadersFound {
  const found: LeadersFound = { leaders: [], read: [], structure: [] }
  for (const [index, part] of parts.entries()) {
    // The second line of a pair was read with the first.
    if (found.read.at(-1) === part.span) continue
    const pair = pairedHead(source, part, parts[index + 1])
    if (pair) {
      const tail = tailOf(source, pair.rest)
      found.leaders.push({
        ...pair.head,
        phone: pair.head.phone ?? tail.phone,
        duties: tail.duties ? [tail.duties] : [],
      })
      found.structure.push(part.span, ...tail.marks)
      found.read.push(part.span, pair.second)
    } else if (!readHeads(source, found, part) && !readMoreHolders(source, found, part))
      goOn(source, found, part)
  }
  return found
}

function readHeads(source: Readable, found: LeadersFound, part: Part): boolean {
  const heads = headsIn(source, part.head)
  for (const [i, { value, span: at }] of heads.entries()) {
    const next = heads[i + 1]
    const tail = tailOf(
      source,
      span(at.end, Math.max(at.end, next?.span.start ?? part.span.end)),
      next !== undefined,
    )
    found.leaders.push({
      ...value,
      phone: value.phone ?? tail.phone,
      duties: tail.duties ? [tail.duties] : [],
    })
    found.structure.push(at, ...tail.marks)
  }
  if (heads.length > 0) {
    found.read.push(part.span)
    if (part.marker) found.structure.push(part.marker.span)
  }
  return heads.length > 0
}

/** The column of a post goes on below it: a line of names alone, who hold the post of the line above. */
function readMoreHolders(source: Readable, found: LeadersFound, part: Part): boolean {
  const last = found.leaders.at(-1)
  if (!last?.positions || last.duties.length > 0 || part.marker || part.blankBefore) return false
  const heads = moreHolders(source, part.span, last.positions)
  if (heads.length === 0) return false
  found.leaders.push(...heads.map((head) => ({ ...head, duties: [] })))
  found.read.push(part.span)
  found.structure.push(part.span)
  return true
}

const DUTIES = /^(?:工作|具体|主要|领导|个人|分管|负责|职责){0,3}(?:分工|职责|工作|领域|分管|主管)$/u
const PHONE = /^(?:联系|办公|值班)?(?:电话|方式|手机)$/u

/** Whether a line below a leader's can only go on with what the leader does; news go on otherwise. */
export function tellsDuties(source: Readable, { span: line, head, marker }: Part): boolean {
  const [entry, ...more] = labelled(source, line)
  if (entry)
    return (
      more.length === 0 &&
      (saysCharge(source, entry) || [DUTIES, PHONE].some((label) => label.test(entry.bare)))
    )
  const counts = marker === null || COUNTS_DUTIES.includes(marker.style)
  return counts && IN_CHARGE.test(cut(source.folded, head))
}
/** 1.主持…；2.负责…; 一、 and （一） number people and blocks. */
const COUNTS_DUTIES: NonNullable<Part['marker']>['style'][] = [
  'digit-dot',
  'digit-comma',
  'paren-digit',
  'circled',
]
const IN_CHARGE =
  /^(?:全面|具体|主要|日常|并|同时|协助.{1,14}?)?(?:主持(?=[^召会了并]{2,20}(?:工作|[,。;]|$))|负责(?!人)|领导(?=.{2,24}工作)|分管|协助|协管|主管|统筹|主抓|联系(?!人|电话|方式))/u

function goOn(source: Readable, found: LeadersFound, part: Part): void {
  const last = found.leaders.at(-1)
  if (!last) return
  if (isBiography(cut(source.folded, part.span))) {
    found.structure.push(part.span)
    found.read.push(part.span)
    return
  }
  const [entry, ...more] = labelled(source, part.span)
  if (!entry || more.length > 0) {
    if (!entry && !isNotice(cut(source.folded, part.span))) addDuties(found, last, part.span, part.span)
    return
  }
  if (saysCharge(source, entry)) {
    addDuties(found, last, part.span, part.span)
    return
  }
  if (DUTIES.test(entry.bare)) addDuties(found, last, entry.value, part.span)
  else if (PHONE.test(entry.bare)) last.phone ??= tailOf(source, part.span).phone
  else return
  found.structure.push(entry.mark)
  found.read.push(part.span)
}

function addDuties(found: LeadersFound, leader: LeaderDraft, duties: Span, line: Span): void {
  if (duties.end > duties.start) leader.duties.push(duties)
  found.read.push(line)
}

/** A note under the list speaks of the page, not of the last leader. */
const isNotice = (folded: string): boolean =>
  /^(?:注|备注|说明|附|以上|更新时间|来源)[:：]|接待日|^(?:本(?:通知|分工|文件)|以上分工|此前|原).{0,24}(?:执行|生效|为准|废止)|^特此/u.test(
    folded,
  )
