import { span, type Span } from '../../model/span.ts'
import { isCountyCity } from './divisions.ts'
import { PROVINCE } from './provinces.ts'

/** Where a subdistrict belongs, as far as a text says so; `parentBody` is a functional zone such as 东湖高新区. */
export type Region = { province?: Span; city?: Span; district?: Span; parentBody?: Span }

/** Behind 政府 another name begins: 番禺区人民政府市桥街道. */
const HAN = '(?:(?!政府)\\p{Script=Han})'
const CITY = `${HAN}{2,8}?(?:市|自治州|盟|地区)`
const ZONE =
  '高新区|开发区|风景区|示范区|度假区|保税区|工业区|(?:产业|工业|科技|物流)园区?|园区管委会|新城|管理区'
// 绿园区 is a district; 红旗区 ends in 区, not in 旗.
const DISTRICT = `\\p{Script=Han}{1,12}?(?:${ZONE}|新区|(?<![社小校街片])区|自治县|县(?!区)|旗(?![区县市])|市(?!区))`

/** The source of a pattern with the groups `province`, `city` and `district`, each of which may be missing. */
export const REGION = `(?<province>${PROVINCE})?(?<city>${CITY})?(?<district>${DISTRICT})?`

/** The places of a match of `REGION` that begins at `offset`; needs the flag `d`. */
export function regionAt(match: RegExpExecArray, offset: number): Region {
  const at = (group: string): Span | undefined => {
    const place = match.indices?.groups?.[group]
    return place && span(offset + place[0], offset + place[1])
  }
  const { city, district } = match.groups ?? {}
  // 义乌市柳堤街道: a city of the rank of a county.
  if (district === undefined && city !== undefined && isCountyCity(city))
    return dropMissing({ province: at('province'), district: at('city') })
  const zone = district !== undefined && new RegExp(`(?:${ZONE})$`, 'u').test(district)
  return dropMissing({
    province: at('province'),
    city: at('city'),
    [zone ? 'parentBody' : 'district']: at('district'),
  })
}

function dropMissing(region: Record<string, Span | undefined>): Region {
  return Object.fromEntries(Object.entries(region).filter(([, place]) => place !== undefined))
}
