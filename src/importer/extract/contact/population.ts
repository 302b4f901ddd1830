import { state, type Stated } from '../../model/normalise.ts'
import { defineRule } from '../../model/rule.ts'

/** How many people live there: 人口92300人, 常住人口12.06万余人, 总人口 8.4 万. 人口密度 and 流动人口 are other figures. */
export const population = defineRule<Stated<number>>({
  id: 'population',
  pattern:
    /(?<!流动|外来|老年|就业|农业|贫困|暂住|城镇|建档)人口(?:数|总数|规模)?(?:约有?|为|达到?|有|近|超|共)?:? ?(?<value>\d[\d,.]{0,11} ?(?:余|多)?万?(?:余|多)?)(?: ?人|(?<=万) ?(?=[,。;(]|$))/u,
  read: ({ at }, text) => {
    const stated = state(text, 'quantity', at('value'))
    return stated && Number.isInteger(stated.value) && stated.value > 0 ? stated : null
  },
})
