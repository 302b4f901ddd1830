import { state, type Stated } from '../../model/normalise.ts'
import { defineRule } from '../../model/rule.ts'
import { cut, span } from '../../model/span.ts'

/** Where prose says an office or its service centre (政务服务中心) sits. */
export type Seat = { of: 'office' | 'serviceCentre'; address: Stated<string> }

/** Up to the number of the house, with the building behind it. */
const HOUSE =
  /^[^号]{1,28}?(?:\d{1,5}(?:-\d{1,4})?|[甲乙丙]\d{1,4})号(?:附\d{1,3}号|院内?|大院|\p{Script=Han}{1,8}?(?:楼|大厦|层|室))?/u

/** Behind 办公地址 a place without a number will do: 「柳堤路与春晓路交口西南角」. */
const PLACE = /[路街巷道村](?!道)|大厦|广场|大院|楼/u

/** 街道駐地為後湖二路59號, 办事处驻迎宾路77号, 位於…59號, 政务服务中心地址为兴业路171号附1号. */
export const seat = defineRule<Seat>({
  id: 'seat',
  pattern:
    /(?<centre>服务(?:中心|大厅))?(?<office>办公)?(?:驻地|地址|地点|驻|位于|坐落|设在|地处)(?:在|为|是|位于|设在|坐落于|于)?:? ?(?<address>[^,。;:\s]{3,40})/u,
  read: ({ groups, at }, text, folded) => {
    const place = at('address')
    const written = place ? cut(folded, place) : ''
    const house = HOUSE.exec(written)?.[0] ?? (groups.office && PLACE.test(written) ? written : undefined)
    const address = place && house && state(text, 'phrase', span(place.start, place.start + house.length))
    return address ? { of: groups.centre === undefined ? 'office' : 'serviceCentre', address } : null
  },
})
