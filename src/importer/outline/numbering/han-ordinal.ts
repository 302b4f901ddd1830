const DIGITS = '零一二三四五六七八九'

/** 十二 → 12, up to 九十九; null for what is no number of that form. */
export function hanOrdinal(label: string): number | null {
  const match = /^(?:(?<tens>[一二三四五六七八九])?(?<ten>十))?(?<ones>[一二三四五六七八九])?$/u.exec(label)
  if (!match?.groups || label === '') return null
  const { tens, ten, ones } = match.groups
  const high = ten ? (tens ? DIGITS.indexOf(tens) : 1) * 10 : 0
  return high + (ones ? DIGITS.indexOf(ones) : 0)
}
