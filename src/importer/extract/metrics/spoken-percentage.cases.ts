import { table } from '../../model/cases.ts'
import { spokenPercentage } from './spoken-percentage.ts'

export default table(spokenPercentage, {
  reads: [
    ['达标率百分之八十五', { value: 85, unit: '%', approximate: undefined }],
    ['百分之九十以上的楼栋', { value: 90, unit: '%', approximate: true }],
    ['百分之三点五', { value: 3.5, unit: '%', approximate: undefined }],
  ],
  refuses: ['百分之', '百分之百', '千分之三', '八十五个百分点'],
})
