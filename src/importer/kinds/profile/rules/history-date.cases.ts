import { table } from '../../../model/cases.ts'
import { historyDate } from './history-date.ts'

export default table(historyDate, {
  reads: [
    ['1958年组建公社', '1958'],
    ['2006年4月，撤乡建街', '2006-04'],
    ['2000年12月28日起设置', '2000-12-28'],
    ['一九八四年改为乡', '1984'],
    ['1984 年 3 月', '1984-03'],
  ],
  refuses: ['20世纪90年代', '民国三十年', '1950年代', '58年', '2006年底', '1年来'],
})
