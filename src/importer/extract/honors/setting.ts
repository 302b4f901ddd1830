import { state, type Stated } from '../../model/normalise.ts'
import { apply } from '../../model/rule.ts'
import { cut, span, trim, type Span } from '../../model/span.ts'
import { isPersonName } from '../person/person-name.ts'
import { closesAsPost } from '../person/post-words.ts'
import { trailingName } from '../person/split-person.ts'
import { splitOutside } from '../split-outside.ts'
import { withoutEnd } from '../without-end.ts'
import { awardDate } from './award-date.ts'

type Readable = { text: string; folded: string }

/** What a clause says of an award before it names it. */
export type Setting = {
  date?: Stated<string> | undefined
  giver?: Stated<string> | undefined
  recipients: Stated<string>[]
  /** Somebody is named whom no rule reads, so that who got the award before did not get this one. */
  another: boolean
  /** 「在…竞赛中」: the contest whose prize is named behind the verb. */
  event?: Span | undefined
  /** 力争、申报: not yet an award. */
  hoped: boolean
}

const HOPED = /力争|争取|争创|确保|有望|申报|拟|推荐|努力(?!下)|目标/u
const ADVERBS =
  '(?:先后|曾|还|并|又|再次|首次|连续.{1,3}年|分别|共同|联合|正式|一并|光荣|同时|成功|多次|均){0,4}'
const BY = new RegExp(`(?:被|由|受|(?<![已曾])经)(?<giver>[^,;。"]{2,40}?)${ADVERBS}$`, 'u')
const ACTIVE = new RegExp(`(?:^|,)${ADVERBS}(?<giver>[^,;。"]{2,40}?)${ADVERBS}$`, 'u')
const EVENT = /在(?<event>[^,;。在]{2,60})(?:中|上|里)[^,;。中上里在]{0,4}$/u

/** Reads what stands before the verb of an award: date, giver, recipients, contest. */
export function settingOf(source: Readable, before: Span, active: boolean): Setting {
  const folded = cut(source.folded, before)
  const date = apply(awardDate, source, before).at(-1)
  const by = folded.includes('被') || !active ? BY.exec(folded) : null
  const giver = at(source, span(date?.span.end ?? before.start, before.end), by ? BY : active ? ACTIVE : null)
  return {
    date: date?.value,
    giver: giver && isBody(cut(source.folded, giver)) ? state(source.text, 'compact', giver) : undefined,
    recipients: recipientsIn(source, span(before.start, by && giver ? giver.start : before.end)),
    another: !giver && namesAnother(source, before),
    event: at(source, before, EVENT) ?? undefined,
    hoped: HOPED.test(folded),
  }
}

function at({ folded }: Readable, within: Span, pattern: RegExp | null): Span | null {
  const indices = pattern && new RegExp(pattern, 'ud').exec(cut(folded, within))?.indices?.groups
  const place = indices && Object.values(indices).find(Boolean)
  return place ? span(within.start + place[0], within.start + place[1]) : null
}

/** 「，“五步法”案例」, 「，街道」 before 获评; 被市委, 年底 and 在…评比中 name nobody. */
const namesAnother = (source: Readable, before: Span): boolean =>
  splitOutside(source, before, ',').some((clause) => {
    const dated = apply(awardDate, source, clause)[0]?.span.end ?? clause.start
    const said = withoutEnd(cut(source.folded, span(dated, clause.end)), ENDS_IN_ADVERBS)
    return NAMES.test(said)
  })
const NAMES =
  /^(?:并|且|还|又|也)*(?!在|以|凭|因|经|从|被|由|受|通过|近|截至|[同当今去全近]?年|先后|其中|\d{1,2}月)["《\p{Script=Han}].*\p{Script=Han}/u

const BODY =
  /[部委局厅办府会院署社处团司校站队组网报台联协]$|中心|公司|单位|街道|国家|中央|国务院|[省市区县镇]$/u
const isBody = (folded: string): boolean => BODY.test(folded)

const BODIES =
  '(?:社区|居民区|街道办事处|街道办|街道|村|镇|乡|居委会|党支部|党委|委员会|工委|党总支|党组织|文化站|文化馆|图书馆|服务站|工作站|司法所|派出所|工会|妇联|团委|公司|小区|大队|中队|救援队|服务队|中心|办公室|(?:党政|党建|综治|城管|民政|应急|平安|经济|执法|社会事务|公共服务)办|学校|小学|中学|幼儿园|医院|商会|协会|家庭)'
/** 柳堤街道, or the body inside another: 柳堤街道东街社区. */
const RECIPIENT = new RegExp(
  `^(?:\\d{4}年.{0,6}?|其中|由|在|我|全)?(?<name>[\\p{Script=Han}\\d]{1,18}?${BODIES}(?:(?![在于的被获等与和及以])[\\p{Script=Han}\\d]{0,10}?${BODIES})?)`,
  'u',
)
const GENERAL =
  /^(?:该|本|我|全|各|街道|辖区|所辖|下辖|推动|推进|指导)?(?:街道|社区|镇|乡|村|街道办事处|街道办|小区|公司|党委|中心)$/u
/** What else gets awards, where nothing but its name stands before the verb. */
const THING =
  /^[\p{Script=Han}\d]{1,14}(?:[路街院队]|街区|科技|集团|景区|公园|市场|商圈|园区|基地|合作社|书房|驿站|食堂|艺术团|合唱团|剧团|社团|工作室|企业|楼宇|案例|项目|品牌|作品|工作法)$/u
const WORK = /^(?:["《].*(?:项目|案例|品牌|作品|做法|工作法|经验)|《[^》]+》)$/u

/** Who got it, from the clause nearest to the verb that names somebody; several are parted by 、. */
export function recipientsIn(source: Readable, before: Span): Stated<string>[] {
  for (const clause of splitOutside(source, before, ',').reverse()) {
    if (OFFICE.test(withoutEnd(cut(source.folded, clause), ENDS_IN_ADVERBS))) return []
    const parts = splitOutside(source, clause, '、').filter((part) => !closesAsPost(cut(source.folded, part)))
    const found = parts.map((part) => recipient(source, part))
    const named = found.filter((value) => value !== undefined)
    if (named.length > 0 && named.length === found.length) return named
    if (named[0] && found[0]) return [named[0]]
  }
  return []
}

/** 街道党工委、办事处 are the office itself. */
const OFFICE = /(?:党工委|工委|党委)(?:、|和)(?:街道|镇)?(?:办事处|人民政府|政府)$/u

function recipient(source: Readable, part: Span): Stated<string> | undefined {
  const person = comradeIn(source.folded, part) ?? holderIn(source.folded, part)
  if (person) return state(source.text, 'compact', person)
  const folded = cut(source.folded, part)
  const dated = apply(awardDate, source, part)[0]
  const from = dated?.span.start === part.start ? dated.span.end - part.start : 0
  const name = RECIPIENT.exec(folded.slice(from))?.groups?.name
  if (name !== undefined && !GENERAL.test(name)) {
    const start = part.start + from + folded.slice(from).indexOf(name)
    return state(source.text, 'compact', span(start, start + name.length))
  }
  if (WORK.test(folded)) return state(source.text, 'compact', trim(source.text, part))
  const whole = withoutEnd(folded.slice(from), ENDS_IN_ADVERBS)
  const start = part.start + from
  return THING.test(whole) ? state(source.text, 'compact', span(start, start + whole.length)) : undefined
}

/** 柳西社区党委书记沈佳同志: the person, not the body. */
function comradeIn(folded: string, part: Span): Span | null {
  const at = cut(folded, part).lastIndexOf('同志')
  for (const length of [4, 3, 2]) {
    const name = span(part.start + at - length, part.start + at)
    if (at >= length && isPersonName(cut(folded, name))) return name
  }
  return null
}

/** 柳西社区书记沈佳, 调解员沈佳, before what is said of the award (再次). */
function holderIn(folded: string, part: Span): Span | null {
  const written = withoutEnd(cut(folded, part), ENDS_IN_ADVERBS)
  const name = trailingName(written)
  return name && span(part.start + name.start, part.start + name.end)
}

const ENDS_IN_ADVERBS = new RegExp(`(?:${ADVERBS}|被)$`, 'u')
