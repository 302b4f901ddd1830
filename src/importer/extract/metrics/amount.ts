import { state, type Stated } from '../../model/normalise.ts'
import type { RuleMatch } from '../../model/rule.ts'
import { span, type Span } from '../../model/span.ts'
import { LONGEST_UNIT, unitAt } from './units.ts'

/** A value with its unit; `unit` without a place is implied (百分之八 → %). */
export type Amount = { value: Stated<number>; unit: Stated<string>; approximate: Stated<true> | undefined }

/**
 * The amount of a matched figure with the unit that follows the match, and the marks that round it (the groups before,
 * inner and after; 以上 behind the unit). Null where no unit follows: the figure is a date, a number or a name.
 */
export function amountOf(
  { at, span: match }: Pick<RuleMatch, 'at' | 'span'>,
  text: string,
  folded: string,
  figure: Span | null = at('figure'),
): Amount | null {
  const lengths = unitAt(folded.slice(match.end, match.end + LONGEST_UNIT))
  const value = state(text, 'quantity', figure)
  if (!value || !lengths) return null
  const end = match.end + lengths.unit
  const unit = state(text, 'compact', span(match.end, end))
  const marks = [at('before'), at('inner'), at('after'), span(end, end + lengths.bound)]
  return unit ? { value, unit, approximate: state(text, 'flag', ...marks) } : null
}
