import { foldKey } from '../../../text/fold-key.ts'
import { DIVISIONS_2023 } from './division-table.ts'

/** Where a subdistrict of some name lies; `city` is empty where the province has the district itself. `code` is of the district. */
export type Division = { code: string; province: string; city: string; district: string }

/**
 * The subdistricts of China of one name (正阳街道 has nine), or the towns or townships (城关镇), by the order of their codes;
 * none for an unknown name, and for a town whose name no other has.
 */
export function divisionsNamed(name: string): readonly Division[] {
  const key = foldKey(name)
  const kind = KINDS.findIndex((ending) => key.endsWith(ending))
  const bare = key.slice(0, -(KINDS[kind]?.length ?? 0))
  if (kind < 0 || bare === '') return []
  // Only few provinces have the name; to take the whole table apart would take longer than to read a document.
  return DIVISIONS_2023.filter((line) => line.includes(bare)).flatMap((line) => within(line, bare, kind))
}

/** Whether there is a province, city or district of a name in full: 浙江省, 丽水市, 莲都区. */
export function isDivision(name: string): boolean {
  const key = foldKey(name)
  return (
    key.length > 1 &&
    DIVISIONS_2023.some((line) => line.includes(key) && new RegExp(`\\d{2}${key}(?=[:|/]|$)`, 'u').test(line))
  )
}

/** Whether a city is one that belongs to another and stands where a district does: 义乌市 of 金华市. */
export function isCountyCity(name: string): boolean {
  countyCities ??= new Set(
    DIVISIONS_2023.flatMap((line) => line.split('|').slice(1)).flatMap((part) => {
      const [city = '', districts = ''] = part.split('/')
      if (OF_PROVINCE.test(city)) return []
      return [...districts.matchAll(/(?<=(?:^|;)\d{2})[^:;]+市(?=:)/gu)]
        .map(([district]) => district)
        .filter((district) => district !== city.slice(2))
    }),
  )
  return countyCities.has(foldKey(name))
}
let countyCities: ReadonlySet<string> | undefined

/** What a reader sees: 黑龙江省齐齐哈尔市龙沙区. */
export const divisionName = ({ province, city, district }: Division): string =>
  `${province}${city}${district}`

/** In the order in which the table has them. */
const KINDS = ['街道', '镇', '乡']

function within(line: string, bare: string, kind: number): Division[] {
  const [province = '', ...cities] = line.split('|')
  return cities.flatMap((part) => {
    const [city = '', districts = ''] = part.split('/')
    return districts.split(';').flatMap((entry) => {
      const [district = '', names = ''] = entry.split(':')
      if (!names.split('!')[kind]?.split(',').includes(bare)) return []
      return {
        code: province.slice(0, 2) + city.slice(0, 2) + district.slice(0, 2),
        province: province.slice(2),
        city: OF_PROVINCE.test(city) ? '' : city.slice(2),
        district: district.slice(2),
      }
    })
  })
}

/** What the table calls a city where there is none: 市辖区, 县, 省直辖县级行政区划. */
const OF_PROVINCE = /^\d{2}(?:市辖区|县|.{0,3}直辖县级行政区划)$/u
