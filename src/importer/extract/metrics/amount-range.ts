import { state } from '../../model/normalise.ts'
import { defineRule, type RuleMatch } from '../../model/rule.ts'
import { amountOf, type Amount } from './amount.ts'
import { FRESH } from './figure.ts'

const PLAIN = '\\d{1,9}(?:\\.\\d{1,4})?'

/** Two figures that say from where to where: 3—5家, 7%至8%, 3至5万人. Both are amounts, and approximate. */
export const amountRange = defineRule<[low: Amount, high: Amount]>({
  id: 'amount-range',
  pattern: new RegExp(
    `${FRESH}(?<low>${PLAIN})(?<lowScale>[万亿])?(?<lowUnit>[%‰]|\\p{Script=Han}{1,3}?)?(?<to>-{1,2}|~|至|到)(?<figure>${PLAIN}(?<scale>[十百千]?[万亿]{1,2})?) ?`,
    'u',
  ),
  read: (match, text, folded) => {
    const high = amountOf(match, text, folded)
    const low = high && lowEnd(match, high, text)
    if (!low || low.value.value >= high.value.value) return null
    const approximate = state(text, 'flag', match.at('to'))
    return [
      { ...low, approximate },
      { ...high, approximate },
    ]
  },
})

/** 3至5万人: the scale and the unit of the higher end hold for the lower one too. */
function lowEnd({ at, groups }: RuleMatch, high: Amount, text: string): Amount | null {
  const ownUnit = state(text, 'compact', at('lowUnit'))
  if (ownUnit && ownUnit.value !== high.unit.value) return null
  const scale = groups.lowScale !== undefined ? at('lowScale') : ownUnit ? null : at('scale')
  const value = state(text, 'quantity', at('low'), scale)
  return value ? { value, unit: ownUnit ?? high.unit, approximate: undefined } : null
}
