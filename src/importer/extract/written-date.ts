/** A date as pages print it, in the folded view (〇 and ○ are 0 there), without its time: the source of a pattern. */
export const WRITTEN_DATE =
  '(?:(?:19|20)\\d{2} ?年 ?\\d{1,2} ?月(?: ?\\d{1,2} ?[日号])?|(?:19|20)\\d{2}(?<mark>[-./])\\d{1,2}\\k<mark>\\d{1,2}|[一二][0一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十廿]{1,3}日)?)'

/** The time of day behind a date. */
export const WRITTEN_TIME = '\\d{1,2}:\\d{2}(?::\\d{2})?'
