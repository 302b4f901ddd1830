import { state } from '../../model/normalise.ts'
import { defineRule } from '../../model/rule.ts'
import type { Amount } from './amount.ts'

/** A share in words: 百分之八十五 is 85 %. */
export const spokenPercentage = defineRule<Amount>({
  id: 'spoken-percentage',
  pattern:
    /百分之(?<figure>[一二两三四五六七八九十百零点]{1,9}|\d+(?:\.\d+)?)(?<bound>以上|左右|以内|上下)?/u,
  read: ({ at }, text) => {
    const value = state(text, 'quantity', at('figure'))
    if (!value) return null
    return { value, unit: { value: '%', at: [] }, approximate: state(text, 'flag', at('bound')) }
  },
})
