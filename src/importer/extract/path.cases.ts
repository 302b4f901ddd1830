import { readings } from '../model/cases.ts'
import { cut, span } from '../model/span.ts'
import { pathSteps } from './path.ts'

/** A line → the steps of the path it is. */
export default readings(
  ({ source }) => pathSteps(source.folded, span(0, source.text.length)).map((step) => cut(source.text, step)),
  [
    ['首页 > 柳堤街道 > 领导之窗', ['首页', '柳堤街道', '领导之窗']],
    ['当前位置：首页»机构', ['首页', '机构']],
    ['首页 》 政务公开 》 柳堤街道', ['首页', '政务公开', '柳堤街道']],
    ['落实《柳堤街道章程》> 全文', []],
    ['政务公开 / 镇（街道） / 柳堤街道', ['政务公开', '镇（街道）', '柳堤街道']],
    ['街道办事处 － 柳堤街道 － 领导简介', ['街道办事处', '柳堤街道', '领导简介']],
    ['首页 | 柳堤街道 | 概况', ['首页', '柳堤街道', '概况']],
    ['书记—方一岩', []],
    ['8:30-11:30 - 14:00', []],
    ['a > b。', []],
    ['柳堤街道概况', []],
  ],
)
