import { state, type Stated } from '../../model/normalise.ts'
import { defineRule } from '../../model/rule.ts'

/** Square kilometres: 13.71平方公里, 6.05 km², 72平方千米. */
export const area = defineRule<Stated<number>>({
  id: 'area',
  pattern: /(?<value>\d{1,5}(?:\.\d{1,4})?) ?余?(?:平方公里|平方千米|km2|㎢|km²)/iu,
  read: ({ at }, text) => {
    const stated = state(text, 'quantity', at('value'))
    return stated && stated.value > 0 ? stated : null
  },
})
