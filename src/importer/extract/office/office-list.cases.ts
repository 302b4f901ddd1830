import { readings } from '../../model/cases.ts'
import { cut, span } from '../../model/span.ts'
import { officeList } from './office-list.ts'

/** Prose → the offices it lists, with the brackets behind them. */
export default readings(
  ({ source }) =>
    officeList(source, span(0, source.text.length)).map(({ name, brackets }) =>
      [name, ...brackets].map((place) => cut(source.text, place)).join(''),
    ),
  [
    [
      '统一设置2个党政机构:党政综合办公室(加挂财政所牌子)、党建办公室。1个执法机构:综合执法队。',
      ['党政综合办公室(加挂财政所牌子)', '党建办公室', '综合执法队'],
    ],
    ['街道内设党政办公室、综治办等6个机构，下设文化站2个事业单位。', ['党政办公室', '综治办', '文化站']],
    ['內設機構主要有:黨建辦、綜合辦、民政辦等。', ['黨建辦', '綜合辦', '民政辦']],
    ['设党政办公室、应急办2个内设机构；设便民中心1个事业单位。', ['党政办公室', '应急办', '便民中心']],
    [
      '镇机关设党政综合办公室、生态环境办公室2个办公室；设文化站、服务站2个事业站所和综合执法大队。',
      ['党政综合办公室', '生态环境办公室', '文化站', '服务站', '综合执法大队'],
    ],
    ['设施管理科', ['设施管理科']],
    ['党政办公室和建设管理办公室', ['党政办公室', '建设管理办公室']],
    ['组织（人事）科（党校）', ['组织（人事）科（党校）']],
    ['一委八办三中心一个执法队，共有事业单位2个，抓好中心工作', []],
  ],
)
