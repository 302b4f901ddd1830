import { hasDoubleSurname, isPersonName, mayBePersonName } from '../../../extract/person/person-name.ts'
import { isOfficeName } from '../../../extract/office/office-name.ts'
import { isPost } from './posts.ts'

/** Whether a written name is a person's and not a word of the page; it may be padded with spaces. */
export const isName = (folded: string): boolean => isPersonName(folded.replace(/ /gu, ''))

/** Whether a text at the place of a name may be one, where the form leaves no doubt that somebody is named there. */
export function mayBeName(folded: string): boolean {
  const solid = folded.replace(/ /gu, '')
  if (isPersonName(solid)) return true
  return solid.length >= 2 && solid.length <= 4 && !isPost(solid) && !/[的和等是]|同志$/u.test(solid)
}

/** Whether a text may be a name among names; what is called like a body or a post is none. */
export const isPlaced = (folded: string): boolean =>
  isName(folded) || mayBePersonName(folded.replace(/ /gu, ''))

/** Whether a name is stated where its brackets leave no doubt: 罗布次仁（藏族，挂职）, 那日苏（女）. */
export const isNoted = (folded: string, note: string): boolean =>
  isName(folded) ||
  (/[(,](?:挂职?|挂任|[女男]|\p{Script=Han}{1,5}族)(?=[,)一二三半\d至])/u.test(note) && mayBeName(folded)) ||
  (PADDED_PAIR.test(folded) && isHolder(folded) && !isOfficeName(folded.replace(/ /gu, '')) && isPosts(note))

/** 「念   琴（党工委副书记、办事处主任）」: padding and a bracket of posts leave no doubt either. */
const PADDED_PAIR = /^\p{Script=Han} {1,4}\p{Script=Han}$/u
const isPosts = (note: string): boolean => {
  const inner = /^ ?\((?<inner>[^()]{3,40})\)/u.exec(note)?.groups?.inner
  return inner !== undefined && inner.split('、').every((post) => isPost(post))
}

/** Whether a text of two or three characters may be a name behind a post and a colon: 「办事处主任：经纬」. */
export const isHolder = (folded: string): boolean => {
  const solid = folded.replace(/ /gu, '')
  return solid.length <= 3 && mayBePersonName(solid) && !isPost(solid) && !DOING.test(solid)
}
const DOING =
  /^(?:负责|主持|分管|协助|协管|主管|联系|主抓|全面|具体|直接|亲自|牵头|日常|统一|领导|[的和等是])/u

const DOTTED = /\p{Script=Han}{1,8}(?:·\p{Script=Han}{1,8}){1,3}/uy
const PADDED = /\p{Script=Han}(?: {1,4}\p{Script=Han}(?!(?!同志|主持|负责|分管|协助)\p{Script=Han})){1,11}/uy
/** 欧阳 一. */
const DOUBLE = /\p{Script=Han}{2} {1,4}\p{Script=Han}(?!\p{Script=Han})/uy
/** 侯 君集, 柳如 是: three characters padded once; 「方一 男」 and 「方一 丁 二」 are not. */
const ODD =
  /(?:\p{Script=Han} {1,4}\p{Script=Han}{2}|\p{Script=Han}{2} (?![男女兼任])\p{Script=Han}(?! {1,4}\p{Script=Han}(?!\p{Script=Han})))(?!(?!同志|主持|负责|分管|协助)\p{Script=Han})/uy
const SOLID = /\p{Script=Han}{2,4}/uy

/** The ways a written name may end that begins at an offset, the longest first: dotted, padded (冯 镭), solid. */
export function nameEnds(folded: string, from: number): number[] {
  const dotted = matchEnd(DOTTED, folded, from)
  if (dotted !== null) return [dotted]
  const double = matchEnd(DOUBLE, folded, from)
  if (double !== null && hasDoubleSurname(folded.slice(from, double))) return [double]
  const padded = matchEnd(PADDED, folded, from)
  if (padded !== null) return paddedEnds(folded, from, padded)
  const longest = matchEnd(SOLID, folded, from) ?? from
  const solid = [4, 3, 2].map((length) => from + length).filter((end) => end <= longest)
  const odd = matchEnd(ODD, folded, from)
  return odd === null ? solid : [odd, ...solid]
}

/**
 * Up to four lone characters are one name (欧 阳 一 平), three of a longer row may be; else they are names of two. A gap
 * wider than the one before parts two names: 温 宝 生    阎 晋 萍.
 */
function paddedEnds(folded: string, from: number, end: number): number[] {
  const all = [...folded.slice(from, end).matchAll(/\p{Script=Han}/gu)].map(({ index }) => from + index + 1)
  const gap = (index: number) => (all[index] ?? 0) - (all[index - 1] ?? 0)
  const wider = all.findIndex((_, index) => index > 1 && gap(index) > gap(index - 1) + 1)
  const ends = wider < 0 ? all : all.slice(0, wider)
  const last = ends.at(-1) ?? end
  const whole = ends.length <= 3 || isPersonName(folded.slice(from, last).replace(/ /gu, ''))
  return whole ? [last] : [1, 2].flatMap((index) => ends[index] ?? [])
}

/** The brackets at an offset: （女）、（挂职，…）、（5月—）; null where there are none. */
export function notesAt(folded: string, from: number): { start: number; end: number } | null {
  const end = matchEnd(NOTES, folded, from)
  return end === null || end === from ? null : { start: from, end }
}
/** Duties in brackets are the longest. */
const NOTES = /(?: ?\([^()]{0,120}\)){0,3}/uy

function matchEnd(form: RegExp, folded: string, from: number): number | null {
  form.lastIndex = from
  return form.test(folded) ? form.lastIndex : null
}
