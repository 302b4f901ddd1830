import { table } from '../../model/cases.ts'
import { amountRange } from './amount-range.ts'

const about = (value: number, unit: string) => ({ value, unit, approximate: true as const })

export default table(amountRange, {
  reads: [
    ['培育3-5家', [about(3, '家'), about(5, '家')]],
    ['培育3—5家', [about(3, '家'), about(5, '家')]],
    ['增长7%至8%', [about(7, '%'), about(8, '%')]],
    ['增长7～8%', [about(7, '%'), about(8, '%')]],
    ['接待3至5万人', [about(30_000, '人'), about(50_000, '人')]],
    ['每场10到15人', [about(10, '人'), about(15, '人')]],
    ['投资1.5-2亿元', [about(150_000_000, '元'), about(200_000_000, '元')]],
  ],
  refuses: ['1-12月', '2020-2022年', '10个社区—27个支部', '5-3家', '8:30-11:30分', '第3-5家', '3个-5家'],
})
