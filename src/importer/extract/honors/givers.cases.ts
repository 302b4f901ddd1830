import { readings } from '../../model/cases.ts'
import { span } from '../../model/span.ts'
import { honorsInProse } from './in-prose.ts'

/** Running text → its awards, by whom they were given. */
export default readings(
  ({ source }) => honorsInProse(source, [span(0, source.text.length)]).honors,
  [
    [
      '2016年10月，柳西社區獲得“全國最美社區”稱號，授予單位為中央文明辦。',
      [
        {
          title: '全國最美社區',
          awardedOn: '2016-10',
          awardedBy: '中央文明辦',
          recipient: '柳西社區',
        },
      ],
    ],
    [
      '2006年12月，经国家体育总局命名为“全国体育先进社区”。',
      [{ title: '全国体育先进社区', awardedOn: '2006-12', awardedBy: '国家体育总局' }],
    ],
  ],
)
