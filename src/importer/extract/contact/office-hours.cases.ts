import { readings } from '../../model/cases.ts'
import { span } from '../../model/span.ts'
import { officeHours } from './office-hours.ts'

/** The value of 办公时间 → one text a season, or one in all. */
export default readings(
  ({ source }) => officeHours(source, span(0, source.text.length)),
  [
    [
      '夏季上午:8:30-11:30 下午1:30-5:00  冬季上午:8:30-11:30  下午1:00-4:30',
      [
        { season: '夏季', text: '上午:8:30-11:30 下午1:30-5:00' },
        { season: '冬季', text: '上午:8:30-11:30 下午1:00-4:30' },
      ],
    ],
    [
      '夏令時：8:30-12:00，14:30-17:30；冬令時：8:30-12:00，14:00-17:00。',
      [
        { season: '夏令時', text: '8:30-12:00，14:30-17:30' },
        { season: '冬令時', text: '8:30-12:00，14:00-17:00' },
      ],
    ],
    [
      '8:30-11:30,14:00-17:30(夏令时);13:30-17:00(冬令时)',
      [{ text: '8:30-11:30,14:00-17:30(夏令时);13:30-17:00(冬令时)' }],
    ],
    ['周一至周五 9:00—12:00', [{ text: '周一至周五 9:00—12:00' }]],
  ],
)
