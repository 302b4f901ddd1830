/** 1,234 · 12.06 · 980, as one token: no digit, letter, 第 or + goes before it. */
export const FIGURE = '\\d{1,12}(?:,\\d{3}){0,4}(?!\\d)(?:\\.\\d{1,4})?'

/** No figure begins inside another, behind a letter, an ordinal (第5, 前10名) or a slogan's sign (1+7+N, 7×24). */
export const FRESH = '(?<![\\d.A-Za-z第+×*/]|\\d[,:-]|(?<![目以之空年日])前|排名|位列|位居)'

/** Words before a figure that round it; 节约 and 附近 end in none of them. */
export const ROUGHLY =
  '(?:(?<![节公预条签契相合违制简])大?约合?|(?<![附最邻靠临将接亲])近|将近|接近|(?<!赶)超过?|逾|突破|不少于|不低于|不超过|至少|多达)'

export const MORE = '(?:余|多|来)'
