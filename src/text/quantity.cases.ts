import type { Quantity } from './quantity.ts'
import { readQuantity } from './quantity.ts'

const exactly = (value: number): Quantity => ({ value, approximate: false })
const about = (value: number): Quantity => ({ value, approximate: true })

/** Written form → amount; null is a refusal. */
export const cases: [string, Quantity | null][] = [
  ['30', exactly(30)],
  ['161万余', about(1_610_000)],
  ['17.4万', exactly(174_000)],
  ['1.1万余', about(11_000)],
  ['12.06万', exactly(120_600)],
  ['近1.5万', about(15_000)],
  ['3000余', about(3000)],
  ['１２００余', about(1200)],
  ['超2600', about(2600)],
  ['约2000', about(2000)],
  ['大约2000', about(2000)],
  ['逾3千', about(3000)],
  ['10余万', about(100_000)],
  ['十余万', about(100_000)],
  ['20多', about(20)],
  ['二十多', about(20)],
  ['1,440余', about(1440)],
  ['5亿', exactly(500_000_000)],
  ['72.45億', exactly(7_245_000_000)],
  ['3万亿', exactly(3_000_000_000_000)],
  ['8千万', exactly(80_000_000)],
  ['两', exactly(2)],
  ['五', exactly(5)],
  ['三百二十一', exactly(321)],
  ['一百六十万', exactly(1_600_000)],
  ['近百', about(100)],
  ['上千', about(1000)],
  ['百余', about(100)],
  ['500以上', about(500)],
  ['百', null],
  ['万', null],
  ['数百', null],
  ['几十', null],
  ['三五', null],
  ['余', null],
  ['约', null],
  ['第五', null],
  ['1.2.3', null],
  ['', null],
]

export const run = readQuantity
