import { cut, span, type Span } from '../../model/span.ts'
import { enclosed } from '../enclosed.ts'

type Candidate = { place: Span; value: number; unit: string; clause: Span }

/**
 * Whether a figure with a unit is part of a name, a slogan or a duration and counts nothing: inside 《》, inside a short
 * quotation or one that adds up (“1个方案+2张清单”), 1户1档, 24小时, 3天内, 8分 that are no score.
 */
export function isNoFigure(text: string, folded: string, { place, value, unit, clause }: Candidate): boolean {
  if (enclosed(text, clause).some((pair) => isName(cut(folded, pair), pair, place))) return true
  const ahead = unquoted(cut(folded, span(clause.start, place.start))).slice(-NEAR)
  const behind = unquoted(cut(folded, span(place.end, clause.end))).slice(0, NEAR)
  const around = ahead + cut(folded, place) + behind
  if (ADDED_UP.test(around) || /\+$/u.test(folded.slice(0, place.start).slice(-1))) return true
  if (value === 1 && /^1\p{Script=Han}/u.test(folded.slice(place.end, place.end + 2))) return true
  if (!/[%‰点]$/u.test(unit) && THRESHOLD.test(folded.slice(place.end, place.end + 3))) return true
  if (/元$/u.test(unit) && SIZE.test(folded.slice(place.end, place.end + 3))) return true
  return DURATION[unit]?.(value, cut(folded, span(clause.start, clause.end))) ?? false
}

/** 税收超百万元企业10家: a size by which things are told apart. */
const SIZE = /^的?(?:企业|项目|工程|楼宇|大户|户)/u
/** 5000万元以上的企业, 亩产值2万元以下用地: what is counted is the thing behind it. */
const THRESHOLD = /^以[上下内](?:的|\p{Script=Han})/u
/** What adds up in quotes of its own is a slogan beside the figure: “1+1+1”签约率达42.3%. */
const unquoted = (folded: string): string => folded.replace(/"[^"]{0,40}"/gu, '')
const NEAR = 14
const ADDED_UP = /\d\p{Script=Han}{1,8}\+[\dN]|[\dN]\+\d/u

function isName(words: string, pair: Span, place: Span): boolean {
  if (pair.start >= place.end || pair.end <= place.start) return false
  if (words.startsWith('《')) return true
  return words.startsWith('"') && (words.length <= 12 || /[+N]/u.test(words))
}

/** By unit: when an amount of it is a length of time or a rank in disguise. */
const DURATION: Record<string, ((value: number, clause: string) => boolean) | undefined> = {
  小时: (value) => value <= 100,
  天: (value, clause) => value < 30 && !/天数/u.test(clause),
  分钟: (_, clause) => !/缩短|压缩|平均|减少/u.test(clause),
  分: (_, clause) => !/[得评总均满]分|分数|成绩|考核/u.test(clause),
  岁: (_, clause) => !/平均|预期|均龄/u.test(clause),
  米: (_, clause) => /米(?:宽|高|深|线|内|范围)/u.test(clause),
}
