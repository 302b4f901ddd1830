import { readings } from '../model/cases.ts'
import { cut } from '../model/span.ts'
import { readSalutations } from './salutation.ts'

/** Text → its greeting lines. */
export default readings(
  (document) => readSalutations(document).map((line) => cut(document.source.text, line)),
  [
    ['各区人民政府，市人民政府各部门：\n方案如下。', ['各区人民政府，市人民政府各部门：']],
    [
      '各街道办事处、柳堤镇人民政府,区政府各部门、直属单位:',
      ['各街道办事处、柳堤镇人民政府,区政府各部门、直属单位:'],
    ],
    ['局机关各科室、各企事业单位:', ['局机关各科室、各企事业单位:']],
    ['各社區居委會、機關各科室：', ['各社區居委會、機關各科室：']],
    ['市有关部门：', ['市有关部门：']],
    ['各县、市、区人民政府，市政府各部门：', ['各县、市、区人民政府，市政府各部门：']],
    ['组长：', []],
    ['责任单位：', []],
    ['主要做好下列工作：', []],
    ['一、各区人民政府：', []],
    ['名单如下：', []],
  ],
)
