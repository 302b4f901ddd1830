import { readings } from '../../../model/cases.ts'
import { cut, span } from '../../../model/span.ts'
import { dutiesByName } from './by-name.ts'
import { drafted } from './draft.ts'

const LEADERS = ['方一岩', '沈佳'].map((value) => drafted({ name: { value, at: [] } }, []))

/** A line below 方一岩 and 沈佳 → whose duties it tells. */
export default readings(
  ({ source }) =>
    dutiesByName(source, span(0, source.text.length), LEADERS).map(({ leader, duties }) => [
      leader.name.value,
      cut(source.text, duties),
    ]),
  [
    [
      '方一岩负责城建工作，分管城建科。联系派出所。沈 佳同志负责民政工作。',
      [
        ['方一岩', '负责城建工作，分管城建科。联系派出所'],
        ['沈佳', '负责民政工作'],
      ],
    ],
    ['负责城建工作。沈佳负责民政工作。', []],
    ['方一岩同志工作作风扎实。', []],
    ['丁一负责民政工作。', []],
  ],
)
