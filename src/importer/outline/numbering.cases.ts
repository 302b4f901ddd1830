import { readings } from '../model/cases.ts'

/** A line → the style, the label in the folded view and the count of its number; null where it has none. */
export default readings(
  ({ outline }) => {
    const marker = outline.lines[0]?.marker
    return marker ? [marker.style, marker.label, marker.ordinal] : null
  },
  [
    ['第一部分 总结', ['part', '一', 1]],
    ['第三章　附则', ['part', '三', 3]],
    ['一、总结', ['han-comma', '一', 1]],
    ['十二、总结', ['han-comma', '十二', 12]],
    ['二十一、总结', ['han-comma', '二十一', 21]],
    ['一．总结', ['han-comma', '一', 1]],
    ['（一）总结', ['paren-han', '一', 1]],
    ['(十五)总结', ['paren-han', '十五', 15]],
    ['（ 二 ）总结', ['paren-han', '二', 2]],
    ['（三）、总结', ['paren-han', '三', 3]],
    ['1.总结', ['digit-dot', '1', 1]],
    ['１．总结', ['digit-dot', '1', 1]],
    ['12. 总结', ['digit-dot', '12', 12]],
    ['1、总结', ['digit-comma', '1', 1]],
    ['１０、总结', ['digit-comma', '10', 10]],
    ['（1）总结', ['paren-digit', '1', 1]],
    ['2)总结', ['paren-digit', '2', 2]],
    ['①总结', ['circled', '①', 1]],
    ['⑫总结', ['circled', '⑫', 12]],
    ['第一、总结', ['ordinal', '一', 1]],
    ['第二，总结', ['ordinal', '二', 2]],
    ['——总结', ['dash', '--', null]],
    ['● 总结', ['dash', '●', null]],
    ['　　一、　总结', ['han-comma', '一', 1]],
    ['一、', null],
    ['2.5平方公里', null],
    ['2020年', null],
    ['一是总结', null],
    ['一季度总结', null],
    ['第一批', null],
    ['第一阶段：总结', null],
    ['（2020年）总结', null],
    ['（一）', null],
    ['1号议案', null],
    ['-5℃', null],
  ],
)
