import { readings } from '../../model/cases.ts'
import { span } from '../../model/span.ts'
import { toldHours } from './told-hours.ts'

/** A paragraph → the hours it tells. */
export default readings(
  ({ source }) => toldHours(source, span(0, source.text.length)),
  [
    [
      '电话0777-2310001，工作时间为周一至周五上午8:30-12:00、下午2:00-5:30。欢迎来访。',
      [{ text: '周一至周五上午8:30-12:00、下午2:00-5:30' }],
    ],
    [
      '下辖9个社区。办公时间：上午8:30-12:00，下午14:00-17:30，联系电话：0777-2310001。',
      [{ text: '上午8:30-12:00，下午14:00-17:30' }],
    ],
    ['服务时间大幅缩短，办结率98%。', []],
    ['工作时间内8:30前到岗', []],
    ['街道位于城东。', []],
  ],
)
