import { readNumeral } from '../../text/numerals.ts'
import type { Check } from '../model/check.ts'

/**
 * 「共设6个机构」 with five of them listed. A page counts its groups one by one (6个内设机构、3个事业单位), so that any sum of the
 * totals it states may be right.
 */
export const departmentTotal: Check = ({ source: { text, folded } }, { departments = [] }) => {
  const first = INTRODUCED.exec(folded)
  const stated = first?.groups?.['stated']
  const totals = [...folded.matchAll(TOTAL)].map((match) => numberOf(match.groups?.['count']))
  if (departments.length === 0 || !first || stated === undefined || totals.length > MOST) return []
  if (sumsOf(totals).has(departments.length)) return []
  const end = first.index + first[0].length
  const span = { start: end - stated.length, end }
  const detail = { stated: text.slice(span.start, span.end), counted: departments.length }
  return [{ code: 'profile/total-differs', span, detail }]
}

/** A page with more totals than this is about more than its offices. */
const MOST = 8
const COUNTED =
  '(?<stated>(?<count>\\d{1,2}|[一二三四五六七八九十两]{1,3})个\\p{Script=Han}{0,6}?(?:机构|科室|办公室|部门|单位|中心|队))'
const TOTAL = new RegExp(COUNTED, 'gu')
const INTRODUCED = new RegExp(
  `(?:内设|下设|共设|设立|设置|设有|现有|下属)(?:机构|科室)?(?:有|了)?${COUNTED.replace('{0,6}?', '{0,4}?')}`,
  'u',
)

const numberOf = (count = ''): number => readNumeral(count.replace('两', '二')) ?? 0

const sumsOf = (totals: readonly number[]): Set<number> =>
  totals.reduce((sums, total) => new Set([...sums, ...[...sums].map((sum) => sum + total)]), new Set([0]))
