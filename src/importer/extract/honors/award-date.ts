import { defineRule } from '../../model/rule.ts'
import { state, type Stated } from '../../model/normalise.ts'

const HAN_DIGIT = '[0O一二三四五六七八九]'

/** 2017年, 2017年9月, 2017.9, 2017-09-30, 二〇一七年九月: when an award was given. 2017年度 is what it was given for. */
export const awardDate = defineRule<Stated<string>>({
  id: 'award-date',
  pattern: new RegExp(
    `(?<date>(?:(?:19|20)\\d{2}|[一二]${HAN_DIGIT}{3}) ?年(?![代度])(?: ?(?:\\d{1,2}|[一二三四五六七八九十]{1,2}) ?月(?: ?(?:\\d{1,2}|[一二三四五六七八九十廿]{1,3}) ?[日号])?)?|(?:19|20)\\d{2}[-./]\\d{1,2}[-./]\\d{1,2}(?!\\d)|(?:19|20)\\d{2}(?:-\\d{2}|\\.\\d{1,2})(?![-.\\d年月万亿%个项元]))`,
    'u',
  ),
  read: ({ at }, text) => state(text, 'date', at('date')) ?? null,
})
