import { defineRule } from '../../model/rule.ts'
import { amountOf, type Amount } from './amount.ts'
import { FIGURE, FRESH, MORE, ROUGHLY } from './figure.ts'

/** A figure in digits with its unit: 3000余人次, 161万余元, 超1800个, 12.06万人, 31.1微克/立方米. */
export const countedAmount = defineRule<Amount>({
  id: 'counted-amount',
  pattern: new RegExp(
    `(?:(?<before>${ROUGHLY}) ?)?${FRESH}(?<figure>${FIGURE} ?(?<inner>${MORE})?(?:[十百千]?[万亿]{1,2})?(?<after>[余多])?) ?`,
    'u',
  ),
  read: (match, text, folded) => amountOf(match, text, folded),
})
