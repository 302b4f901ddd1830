import { foldKey } from '../../../text/fold-key.ts'
import { DIVISIONS_2023 } from './division-table.ts'

/** Where a subdistrict of some name lies; `city` is empty where the province has the district itself. `code` is of the district. */
export type Division = { code: string; province: string; city: string; district: string }

/** The subdistricts of China of one name (正阳街道 has nine), by the order of their codes; none for a town or an unknown name. */
export function divisionsNamed(name: string): readonly Division[] {
  return (byName ??= readTable()).get(foldKey(name)) ?? []
}

/** What a reader sees: 黑龙江省齐齐哈尔市龙沙区. */
export const divisionName = ({ province, city, district }: Division): string =>
  `${province}${city}${district}`

let byName: Map<string, Division[]> | undefined

function readTable(): Map<string, Division[]> {
  const named = new Map<string, Division[]>()
  for (const line of DIVISIONS_2023) {
    const [province = '', ...cities] = line.split('|')
    for (const part of cities) {
      const [city = '', districts = ''] = part.split('/')
      for (const entry of districts.split(';')) {
        const [district = '', names = ''] = entry.split(':')
        const division: Division = {
          code: province.slice(0, 2) + city.slice(0, 2) + district.slice(0, 2),
          province: province.slice(2),
          city: OF_PROVINCE.test(city) ? '' : city.slice(2),
          district: district.slice(2),
        }
        for (const name of names.split(',')) add(named, `${name}街道`, division)
      }
    }
  }
  return named
}

/** What the table calls a city where there is none: 市辖区, 县, 省直辖县级行政区划. */
const OF_PROVINCE = /^\d{2}(?:市辖区|县|.{0,3}直辖县级行政区划)$/u

function add(named: Map<string, Division[]>, name: string, division: Division): void {
  const key = foldKey(name)
  const known = named.get(key)
  if (known) known.push(division)
  else named.set(key, [division])
}
