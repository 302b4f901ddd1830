import { readings } from '../../../model/cases.ts'
import { span } from '../../../model/span.ts'
import { sentenceHeads } from './sentence-heads.ts'

/** A line → the names of the leaders that its sentences tell. */
export default readings(
  ({ source }) => sentenceHeads(source, span(0, source.text.length)).map(({ value }) => value.name.value),
  [
    ['书记方一岩主持党委工作；镇长沈佳主持政府工作。', ['方一岩', '沈佳']],
    ['方一岩：党工委书记。主持党工委工作。沈佳：办事处主任，分管财政所。', ['方一岩', '沈佳']],
    [
      '青溪镇位于云山县北部。镇领导班子成员分工镇党委书记方一岩主持镇党委工作；镇长沈佳主持镇政府工作。',
      ['方一岩', '沈佳'],
    ],
    ['书记方一岩全面主持工作；主任沈佳主抓行政；副主任石鸣主管城建。', ['方一岩', '沈佳', '石鸣']],
    ['党工委书记方一岩主持党工委工作。', []],
    ['党工委书记方一岩指出要抓好民生。办事处主任沈佳强调，负责人要到位。', []],
  ],
)
