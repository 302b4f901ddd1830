import type { Honor } from '../../model/bundle.ts'
import { state } from '../../model/normalise.ts'
import { record } from '../../model/record.ts'
import { apply } from '../../model/rule.ts'
import { cut, span, type Span } from '../../model/span.ts'
import { cells } from '../cells.ts'
import { enclosed } from '../enclosed.ts'
import { splitOutside } from '../split-outside.ts'
import { trimMarks } from '../trim-marks.ts'
import { awardDate } from './award-date.ts'
import { isAwardName } from './award-name.ts'
import { isHolder, noteAtEnd, readNote, RECIPIENT, type Facts } from './note.ts'
import { awardTitles, bare } from './titles.ts'

type Readable = { text: string; folded: string }

/**
 * The awards of one row of a list: columns of date, award, giver or recipient in any order, 「2016年 A」, 「A（2016年，
 * 某部）」, 「某社区－A、B」, or an award alone. Empty when the row names none.
 */
export function honorsInRow(source: Readable, row: Span): Honor[] {
  const parts = cells(source, row).filter((cell) => cell.end > cell.start)
  return parts.length > 1 ? fromColumns(source, parts) : fromLine(source, row)
}

function fromColumns(source: Readable, parts: Span[]): Honor[] {
  const facts: Facts = {}
  const titles: Span[] = []
  for (const [index, part] of parts.entries()) {
    const kind = kindOf(source, part, index === parts.length - 1, titles.length > 0)
    if (kind === 'title') titles.push(part)
    else if (kind !== null) facts[kind] ??= part
  }
  // Two that look like awards: the first is who got the second, 某街道  全国文明街道.
  const [first, second] = titles
  if (first && second && !facts.recipient && RECIPIENT.test(cut(source.folded, first))) {
    facts.recipient = first
    titles.shift()
  }
  return titles.flatMap((title) => fromNotedTitle(source, title, facts))
}

/** 「全国示范社区（柳西社区）」 in a cell. */
function fromNotedTitle(source: Readable, title: Span, facts: Facts): Honor[] {
  const note = noteAtEnd(source, title)
  const told = note && readNote(source, span(note.start + 1, note.end - 1))
  const by = told?.recipient ?? told?.giver
  if (!note || !by || by.end - by.start < 3) return fromTitles(source, title, facts)
  return fromTitles(source, span(title.start, note.start), { ...told, ...facts })
}

const GIVER = /(?:部|委|局|厅|办|府|会|院|署|总社|委员会|中央|国务院|文明委|小组|组委会)$|^[省市区县]$/u

/** What is called so is an award, whatever body it closes with: 全市最美社区. */
const LIKE_AWARD =
  /全国|[省市区县]级|全[省市区县](?=.{3})|先进|示范|文明|模范|优秀|十佳|最美|"|[省市区县](?:卫生|体育|生态|绿色|平安|健康|和谐|文化)/u

function kindOf(source: Readable, cell: Span, last: boolean, titled: boolean): keyof Facts | 'title' | null {
  const folded = cut(source.folded, cell)
  const date = apply(awardDate, source, cell)[0]
  if (date?.span.start === cell.start && folded.length <= date.span.end - cell.start + 1) return 'date'
  if (/^(?:19|20)\d{2}$/u.test(folded)) return 'date'
  if (/^\d{1,3}$/u.test(folded)) return null
  if (titled && GIVER.test(folded) && !/奖$|先进|示范|文明单位/u.test(folded)) return 'giver'
  const holder = RECIPIENT.test(folded) && !LIKE_AWARD.test(folded)
  return holder && (titled || !last) ? 'recipient' : 'title'
}

function fromLine(source: Readable, row: Span): Honor[] {
  const front = FRONT.exec(cut(source.folded, row))?.[0].length ?? 0
  const line = span(row.start + front, row.end)
  const folded = cut(source.folded, line)
  const date = apply(awardDate, source, line)[0]
  const facts: Facts = date ? { date: date.span } : {}
  const leads = date?.span.start === line.start
  let from = leads ? date.span.end : line.start
  const given = /^[^-:"]{2,40}?(?:-{1,2}|:)(?=[^\d])/u.exec(folded.slice(from - line.start))?.[0]
  const named = given && trimMarks(source, span(from, from + given.length), '', '-:')
  if (named && isHolder(cut(source.folded, named)) && !LIKE_AWARD.test(cut(source.folded, named))) {
    facts.recipient = named
    from += given.length
  }
  const spaced = leads || front > 0 ? spacedGiver(source, span(from, line.end)) : null
  if (spaced) return fromTitles(source, spaced.title, { ...facts, giver: spaced.giver })
  const several = splitOutside(source, trimMarks(source, span(from, line.end), ':', '。;'), /[、,;]/u)
  if (several.length > 1 && several.some((item) => source.folded[item.end - 1] === ')'))
    return several.flatMap((item) => fromNoted(source, item, facts))
  const note = noteAtEnd(source, span(from, line.end))
  if (note) Object.assign(facts, readNote(source, span(note.start + 1, note.end - 1)))
  const behind = note ? null : behindDash(source, span(from, line.end))
  if (behind && !facts[behind.fact])
    return fromTitles(source, span(from, behind.dash), { ...facts, [behind.fact]: behind.name })
  const dated = !leads && date && !note ? date.span.start : line.end
  return fromTitles(source, span(from, note ? note.start : dated), facts)
}

type BehindDash = { dash: number; name: Span; fact: 'recipient' | 'giver' }

/** 「全省先进集体 —— 柳西社区」, 「全省先进集体——省委」 */
function behindDash(source: Readable, rest: Span): BehindDash | null {
  const { dash, name } = BEHIND_DASH.exec(cut(source.folded, rest))?.indices?.groups ?? {}
  if (!dash || !name) return null
  const place = trimMarks(source, span(rest.start + name[0], rest.start + name[1]), '', '。;')
  const written = cut(source.folded, place)
  const fact = isHolder(written) ? 'recipient' : GIVER.test(written) ? 'giver' : null
  return fact && { dash: rest.start + dash[0], name: place, fact }
}
const BEHIND_DASH = /^[^-:]{4,40}(?<dash>-{1,2}|:)(?<name>[^-:]{2,30})$/du

/** The row's number, and a year the award was given for: 「4.2019年度 」, 「5.2021—2023 」. Neither is part of its name. */
const FRONT =
  /^(?:\d{1,2}[.、] ?(?=(?:19|20)\d{2}(?:年|[-.])))?(?:(?:19|20)\d{2}(?:年度|年?-{1,2}(?:19|20)\d{2}年?度?) ?)?/u

/** 「2012年12月 全国示范街道 教育部」: columns one space wide, whose last is a giver. */
function spacedGiver(source: Readable, rest: Span): { title: Span; giver: Span } | null {
  const written = cut(source.folded, rest)
  const gap = written.trimEnd().lastIndexOf(' ')
  const giver = trimMarks(source, span(rest.start + gap, rest.end), '', '。;')
  const title = trimMarks(source, span(rest.start, rest.start + gap), '', '')
  const given = cut(source.folded, giver)
  const names = gap > 3 && GIVER.test(given) && !/奖$|先进|示范|文明单位|[(:"]/u.test(given)
  return names && isAwardName(cut(source.folded, title)) ? { title, giver } : null
}

/** One of several, each with its own giver in brackets: 「2018年：A（某部）、B」. */
function fromNoted(source: Readable, item: Span, facts: Facts): Honor[] {
  const note = enclosed(source.text, item).at(-1)
  const noted = note && source.folded[note.start] === '(' && note.end === item.end
  if (!noted) return fromTitles(source, item, facts)
  const own = { ...facts, ...readNote(source, span(note.start + 1, note.end - 1)) }
  return fromTitles(source, span(item.start, note.start), own)
}

function fromTitles(source: Readable, within: Span, { date, giver, recipient }: Facts): Honor[] {
  const titles = awardTitles(source, within, false)
  const only = bare(source, within)
  const named = titles.length > 0 ? titles : isWhole(source, only) ? [only] : []
  return named.map((title) =>
    record<Honor>(
      {
        title: state(source.text, 'compact', title),
        awardedOn: date && state(source.text, 'date', date),
        awardedBy: giver && state(source.text, 'compact', giver),
        recipient: recipient && state(source.text, 'compact', recipient),
      },
      {},
    ),
  )
}

/** In a list of awards, a short line without a clause of its own is one, however it is called. */
const isWhole = (source: Readable, title: Span): boolean => {
  const folded = cut(source.folded, title)
  return (
    folded.length >= 4 &&
    folded.length <= 40 &&
    !/[,。;:]|\d(?:个|项|次|枚)$|荣誉$/u.test(folded) &&
    (isAwardName(folded) || /[国省市区县级]/u.test(folded))
  )
}
