import { readings } from '../../../model/cases.ts'
import { cut, span } from '../../../model/span.ts'
import { chargeOf } from './in-charge.ts'

const KNOWN = new Set(['武装', '民政'])

/** Duties → the offices somebody is in charge of and those he liaises with; 武装 and 民政 are offices of the page. */
export default readings(
  ({ source }) => {
    const { inChargeOf, liaises } = chargeOf(source, [span(0, source.text.length)], (name) => KNOWN.has(name))
    return [inChargeOf, liaises].map((places) => places.map((place) => cut(source.text, place)))
  },
  [
    ['主持全面工作，分管党政办公室。', [['党政办公室'], []]],
    [
      '分管公共管理辦公室(綜合執法協調辦公室)、黨政辦公室。負責綠化。',
      [['公共管理辦公室', '黨政辦公室'], []],
    ],
    ['協助副書記分管公共安全辦公室(綜治辦公室)。', [['公共安全辦公室'], []]],
    ['协助分管社区平安办公室。', [['社区平安办公室'], []]],
    ['負責紀檢工作。聯繫公共服務辦公室、區域發展辦公室。', [[], ['公共服務辦公室', '區域發展辦公室']]],
    ['分管财政、审计工作，分管财政所，联系信访办。', [['财政所'], ['信访办']]],
    ['分管党政综合办公室和财政所等部门，负责机关后勤', [['党政综合办公室', '财政所'], []]],
    ['分管武装、民政、综治工作', [['武装', '民政'], []]],
    ['分管组织人事和社会保障局', [['组织人事和社会保障局'], []]],
    ['联系柳东社区、柳西村', [[], []]],
    ['负责党代表联系工作、信访办公室日常工作', [[], []]],
    ['分管综合执法队；联系派出所，协助抓好司法所工作', [['综合执法队'], ['派出所']]],
    ['分管全局工作、中心工作', [[], []]],
  ],
)
