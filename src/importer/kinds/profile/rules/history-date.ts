import { state, type Stated } from '../../../model/normalise.ts'
import { defineRule } from '../../../model/rule.ts'

/** 1958年, 2006年4月, 2000年12月28日起, 一九八四年: when something happened. 90年代 and 民国三十年 are no date of ours. */
export const historyDate = defineRule<Stated<string>>({
  id: 'history-date',
  pattern:
    /(?<date>(?:1\d|20)\d{2} ?年(?![代底])(?: ?\d{1,2} ?月(?: ?\d{1,2} ?[日号])?)?|[一二][0一二三四五六七八九]{3}年(?![代底])(?:[一二三四五六七八九十]{1,2}月)?)/u,
  read: ({ at }, text) => state(text, 'date', at('date')) ?? null,
})
