import type { Honor } from '../../model/bundle.ts'
import { state, type Stated } from '../../model/normalise.ts'
import { record } from '../../model/record.ts'
import { apply } from '../../model/rule.ts'
import { cut, span, type Span } from '../../model/span.ts'
import { enclosed } from '../enclosed.ts'
import { splitOutside } from '../split-outside.ts'
import { awardDate } from './award-date.ts'
import { awardVerb, type AwardVerb } from './award-verb.ts'
import { readNote, type Facts } from './note.ts'
import { settingOf, type Setting } from './setting.ts'
import { awardTitles } from './titles.ts'

type Readable = { text: string; folded: string }
type Verb = { value: AwardVerb; span: Span }

/** `known` was said before the sentence; `year` (2023年) is what it is about and only dates a month. */
type Dates = { known?: Stated<string> | undefined; year?: Span | undefined }

/** The awards one sentence tells of: 「2018年11月，X被A授予“B”，被C评为D、E。」 A date holds for the clauses behind it. */
export function honorsInSentence(
  source: Readable,
  sentence: Span,
  { known: before, year }: Dates = {},
): { honors: Honor[]; date: Stated<string> | undefined } {
  const verbs = outsideOf(enclosed(source.text, sentence), apply(awardVerb, source, sentence))
  const found: Honor[] = []
  let from = sentence.start
  let known: Setting = { recipients: [], another: false, hoped: false, date: before }
  for (const [index, verb] of verbs.entries()) {
    const next = verbs[index + 1]
    const end = next ? clauseStart(source, span(verb.span.end, next.span.start)) : sentence.end
    const told = span(Math.max(from, verb.span.start - REACH), verb.span.start)
    const own = settingOf(source, told, verb.value.active)
    known = {
      ...own,
      date: own.date ?? monthIn(source, told, known.date?.at[0] ?? year) ?? known.date,
      recipients: own.recipients.length || own.another ? own.recipients : known.recipients,
    }
    if (!known.hoped) found.push(...honorsBehind(source, verb, span(verb.span.end, end), known))
    from = end
  }
  return { honors: found, date: known.date }
}

/** 「2022年，获评A；2月，获评B」: a month alone is of the year told before. */
function monthIn(source: Readable, told: Span, place: Span | undefined): Stated<string> | undefined {
  const month = /^(?:\d{1,2})月(?:\d{1,2}日)?(?=[,，]|\p{Script=Han})/u.exec(cut(source.folded, told))?.[0]
  const year = place && /^(?:19|20)\d{2}年/u.exec(cut(source.folded, place))?.[0]
  if (month === undefined || !place || !year) return undefined
  const start = told.start
  return state(
    source.text,
    'date',
    span(place.start, place.start + year.length),
    span(start, start + month.length),
  )
}

/** Whoever gave an award stands no further in front of its verb. */
const REACH = 240

/** Both lists stand in the order of the text. */
function outsideOf(pairs: readonly Span[], verbs: readonly Verb[]): Verb[] {
  let next = 0
  return verbs.filter(({ span: { start } }) => {
    while ((pairs[next]?.end ?? Infinity) <= start) next++
    return (pairs[next]?.start ?? Infinity) >= start
  })
}

/** Where what belongs to the next verb begins, between two verbs: 「“B”，|被C评为」. */
function clauseStart(source: Readable, between: Span): number {
  const parts = splitOutside(source, between, '[,、;]|(?:并且?|还|且|又|和|以及|同时)(?=被|$)')
  const last = parts.at(-1)
  if (!last || parts.length < 2) return between.end
  // 「…，某某同志当选代表并|荣获」: the 并 is none of a list of awards.
  const touches = last.end === between.end || COMRADE.test(cut(source.folded, last))
  let first = touches ? parts.length - 1 : parts.length
  const opens = (part: Span | undefined) => part && OPENS_CLAUSE.test(cut(source.folded, part))
  while (first > 1 && opens(parts[first - 1])) first--
  if (touches && first > 1 && opens(parts[first - 1])) first--
  return parts[first]?.start ?? between.end
}
const COMRADE = /^[^"《》]{2,20}同志[^"《》]{0,16}$/u
/** 「被市委」, 「柳西社区被市委」 */
const OPENS_CLAUSE =
  /^(?:(?:19|20)\d{2}年|\d{1,2}月|同年|被|先后|其中)[^"]{0,12}$|^[\p{Script=Han}\d]{2,24}被\p{Script=Han}{2,16}$/u

function honorsBehind(source: Readable, verb: Verb, behind: Span, known: Setting): Honor[] {
  const lead = leadIn(source, behind, verb.value.active && !known.giver ? false : verb.value.active)
  return awardTitles(source, lead.rest, verb.value.sure).flatMap((title) => {
    const prize = PRIZE.test(cut(source.folded, title)) ? known.event : undefined
    const noted = noteBehind(source, title)
    const awarded = {
      title: state(source.text, 'compact', prize, title),
      awardedOn: known.date ?? lead.date ?? (noted.date && state(source.text, 'date', noted.date)),
      awardedBy:
        verb.value.giver ??
        known.giver ??
        lead.giver ??
        (noted.giver && state(source.text, 'compact', noted.giver)) ??
        issuerBehind(source, behind),
    }
    const inNote = noted.recipient && state(source.text, 'compact', noted.recipient)
    const told = lead.recipient ? [lead.recipient] : known.recipients
    const recipients = told.length === 0 && inNote ? [inNote] : told
    if (recipients.length === 0) return [record<Honor>(awarded, {})]
    return recipients.map((recipient) => record<Honor>({ ...awarded, recipient }, {}))
  })
}
/** 「获“A”称号（省委，2019年4月）」: what the bracket says of the award before it. */
function noteBehind(source: Readable, { end }: Span): Facts {
  const match = NOTE.exec(source.folded.slice(end, end + LONGEST_NOTE))?.indices?.groups?.note
  return match ? readNote(source, span(end + match[0], end + match[1])) : {}
}
/** 「获“A”称号，由省委颁发」 */
function issuerBehind(source: Readable, behind: Span): Stated<string> | undefined {
  const { giver, given } = ISSUED.exec(cut(source.folded, behind))?.indices?.groups ?? {}
  const place = giver ?? given
  return place && state(source.text, 'compact', span(behind.start + place[0], behind.start + place[1]))
}
const ISSUED =
  /,由(?<giver>[^,。;"]{2,30}?)(?:颁发|授予|颁授|评选|表彰)$|,(?:授予|颁发|颁奖|授奖|表彰|命名)(?:单位|部门|机关)[为是:]?(?<given>[^,。;"]{2,30})$/du
const LONGEST_NOTE = 60
const NOTE = /^"?(?:的?(?:光荣)?(?:荣誉)?称号)?\((?<note>[^()]{2,40})\)/du

const PRIZE = /^(?:特等|[一二三]等|优秀|优胜|金|银|铜|组织)奖$|^第[一二三四五六]名$|^[金银铜]牌$/u

type Lead = {
  rest: Span
  date?: Stated<string> | undefined
  giver?: Stated<string> | undefined
  recipient?: Stated<string> | undefined
}

/** 「入选2024年市委宣传部《…》创新案例」, 「授予花木街道“…”」: what stands between the verb and the award. */
function leadIn(source: Readable, behind: Span, active: boolean): Lead {
  const dated = apply(awardDate, source, behind)[0]
  const date = dated?.span.start === behind.start ? dated : undefined
  const from = date?.span.end ?? behind.start
  const folded = cut(source.folded, span(from, behind.end))
  const name = (active ? RECIPIENT : GIVER).exec(folded)?.groups?.name
  const start = from + (name === undefined ? 0 : folded.indexOf(name))
  const named =
    name === undefined ? undefined : state(source.text, 'compact', span(start, start + name.length))
  return {
    rest: span(name === undefined ? from : start + name.length, behind.end),
    date: date?.value,
    ...(active ? { recipient: named } : { giver: named }),
  }
}
const GIVER =
  /^(?:了|由)?(?<name>\p{Script=Han}{1,20}?(?:部|委|局|厅|办|府|会|院|署|社|联|工会|团委|办公室|人大|政协|政府))(?:的|颁发的)?(?=["《])/u
const RECIPIENT =
  /^(?:给)?(?<name>\p{Script=Han}{1,16}?(?:街道办事处|街道|社区|村|镇|乡|同志))(?=["第全国省市区])/u
