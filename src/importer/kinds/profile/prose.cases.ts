import { readings } from '../../model/cases.ts'
import { cut } from '../../model/span.ts'
import { prose } from './prose.ts'
import { sections } from './section.ts'

/** A page → what introduces its place. */
export default readings(
  (document) =>
    prose(document.source, sections(document)).introduction.map((line) => cut(document.source.text, line)),
  [
    [
      '主要职责\n柳堤街道办事处是区政府的派出机构，主要工作职责是：\n一、修路。\n二、植树。',
      ['柳堤街道办事处是区政府的派出机构'],
    ],
    ['主要职责\n主要工作职责是：\n一、修路。\n二、植树。', []],
    [
      '云山区人民政府 > 信息公开 > 街道信息公开目录 > 柳堤街道 > 机构信息 > 机构职能配置\n柳堤街道\n主要职责\n一、修路。',
      [],
    ],
    ['概况\n柳堤街道位于城东，环境优美。\n主要职责\n一、修路。', ['柳堤街道位于城东，环境优美。']],
  ],
)
