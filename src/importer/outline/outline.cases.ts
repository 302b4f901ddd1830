import { readings } from '../model/cases.ts'
import type { Block } from '../model/outline.ts'
import { cut } from '../model/span.ts'

/** A text → its tree, one line a block, indented by depth; run-in headings apart from what follows them. */
export default readings(
  ({ source: { text }, outline }) => {
    const show = (block: Block, indent: string): string[] => {
      if (block.type === 'paragraph') return [`${indent}${cut(text, block.span)}`]
      const head = [block.lead ?? block.head, block.rest].filter((s) => s !== null).map((s) => cut(text, s))
      const label = block.marker ? `[${block.marker.label}] ` : '# '
      return [
        `${indent}${label}${head.join(' | ')}`,
        ...block.children.flatMap((child) => show(child, `${indent}  `)),
      ]
    }
    return outline.children.flatMap((child) => show(child, ''))
  },
  [
    [
      '前言\n一、甲\n（一）乙\n1.丙\n（1）丁\n2.戊\n（二）己\n二、庚',
      ['前言', '[一] 甲', '  [一] 乙', '    [1] 丙', '      [1] 丁', '    [2] 戊', '  [二] 己', '[二] 庚'],
    ],
    ['一、甲\n1.乙\n2.丙\n二、丁', ['[一] 甲', '  [1] 乙', '  [2] 丙', '[二] 丁']],
    ['（一）甲\n一段\n（二）乙', ['[一] 甲', '  一段', '[二] 乙']],
    ['（一）加强领导。各科室照办。', ['[一] 加强领导 | 各科室照办。']],
    ['（一）加强领导。（二）落实责任。（三）考核。', ['[一] 加强领导。', '[二] 落实责任。', '[三] 考核。']],
    ['主要职责：1.甲乙。\n2.丙丁。', ['# 主要职责：', '  [1] 甲乙。', '  [2] 丙丁。']],
    ['主要职责\t1.甲乙。\n2.丙丁。', ['# 主要职责', '  [1] 甲乙。', '  [2] 丙丁。']],
    [
      '（一）甲。（二）乙。明年抓好两项工作：（一）丙。（二）丁。',
      ['[一] 甲。', '[二] 乙 | 明年抓好两项工作：', '[一] 丙。', '[二] 丁。'],
    ],
    ['明年抓好两项工作。（一）丙。（二）丁。', ['明年抓好两项工作。', '[一] 丙。', '[二] 丁。']],
    ['详见附件。1.表一。', ['详见附件。1.表一。']],
    ['（一）甲：（一）乙。（三）丙。', ['[一] 甲：（一）乙 | （三）丙。']],
    ['1.甲。2.乙。4.丙。', ['[1] 甲。', '[2] 乙 | 4.丙。']],
    [
      '一、工作目标\n多办实事。\n工作要求\n说到做到。',
      ['[一] 工作目标', '  多办实事。', '# 工作要求', '  说到做到。'],
    ],
    ['一、甲\n——乙\n——丙\n二、丁', ['[一] 甲', '  [--] 乙', '  [--] 丙', '[二] 丁']],
    [
      '1 总则\n1.1 目的\n甲。\n2 保障\n2.1 队伍\n乙。\n3 附则\n丙。\n5 米宽',
      [
        ...['[1] 总则', '  [1.1] 目的', '    甲。', '[2] 保障', '  [2.1] 队伍', '    乙。'],
        ...['[3] 附则', '  丙。', '  5 米宽'],
      ],
    ],
    ['1.甲\n2、乙\n3.丙', ['[1] 甲', '[2] 乙', '[3] 丙']],
    ['一、甲\r\n\r\n　　乙\u2028丙', ['[一] 甲', '  乙', '  丙']],
    ['', []],
  ],
)
