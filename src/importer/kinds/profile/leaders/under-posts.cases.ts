import { readings } from '../../../model/cases.ts'
import { cut, span } from '../../../model/span.ts'
import { holderUnder, postsAlone } from './under-posts.ts'

/** A line of posts over another line → the leader of the second and what it tells; null where it is none. */
export default readings(
  ({ source }) => {
    const [above = '', below = ''] = source.text.split('\n')
    const posts = postsAlone(source, span(0, above.length))
    const line = span(above.length + 1, above.length + 1 + below.length)
    const holder = posts && holderUnder(source, line, posts)
    if (!holder) return null
    const { name, positions, seconded } = holder.head
    return [name.value, positions?.value, seconded?.value ?? false, cut(source.text, holder.rest)]
  },
  [
    ['办事处副主任：\n蔡一辉　负责民政工作。', ['蔡一辉', ['办事处副主任'], false, '负责民政工作。']],
    [
      '党工委委员、办事处副主任\n邝 伟（挂职）：协助负责招商工作。',
      ['邝伟', ['党工委委员', '办事处副主任'], true, '协助负责招商工作。'],
    ],
    ['副 主 任\n终南　分管城建办', ['终南', ['副主任'], false, '分管城建办']],
    ['党工委书记\n万 一', ['万一', ['党工委书记'], false, '']],
    [
      '党工委委员\n方一岩（纪工委书记）  主持纪工委工作。',
      ['方一岩', ['党工委委员', '纪工委书记'], false, '主持纪工委工作。'],
    ],
    [
      '党工委副书记\n沈 佳（女，兼办事处主任）  负责财政。',
      ['沈佳', ['党工委副书记', '办事处主任'], false, '负责财政。'],
    ],
    ['办事处主任：\n负责全面工作。', null],
    ['办事处主任：\n各科室　负责民政工作。', null],
    ['主要职责：\n方一岩　负责民政工作。', null],
    ['办事处主任陪同：\n方一岩　负责民政工作。', null],
  ],
)
