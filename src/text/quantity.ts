import { readNumeral } from './numerals.ts'

/** An amount as a page writes it; `approximate` when the page itself rounds (余, 多, 近, 超, 约 …). */
export type Quantity = { value: number; approximate: boolean }

/**
 * The amount a whole text states, in ones: 161万余 → 1610000, approximate; 17.4万 → 174000; 近百 → 100, approximate.
 * Null when it states none, or names no figure (数百, 几十).
 */
export function readQuantity(text: string): Quantity | null {
  const match = QUANTITY.exec(text.trim().normalize('NFKC'))
  if (!match) return null
  const { before, figure = '', inner, scale = '', after } = match.groups ?? {}
  const approximate = Boolean(before) || Boolean(inner) || Boolean(after)
  const count = BARE.has(figure) ? bare(figure + scale, approximate) : readNumeral(figure)
  if (count === null) return null
  return { value: scaled(count, BARE.has(figure) ? figure + scale : scale), approximate }
}

const QUANTITY =
  /^(?<before>大?约|近|超过|超|逾|将近|接近|上|不少于|至少)?(?<figure>[\d.,]+|[〇○零一二两兩三四五六七八九十廿卅百千点點]*)(?<inner>余|餘|多|来)?(?<scale>[十百千]?[万萬亿億]{0,2})(?<after>余|餘|多|来|以上|左右|上下)?$/u

/** 近百, 千余: a hundred or a thousand without a figure counts one only where the page rounds. */
const BARE = new Set(['', '百', '千'])
const bare = (scale: string, approximate: boolean): number | null => (scale !== '' && approximate ? 1 : null)

const POWERS: Record<string, number> = { 十: 1, 百: 2, 千: 3, 万: 4, 萬: 4, 亿: 8, 億: 8 }

/** Moves the decimal point, since 1.1 * 10000 is not 11000 in binary. */
function scaled(count: number, scale: string): number {
  let power = 0
  for (const char of scale) power += POWERS[char] ?? 0
  return Number(`${count}e${power}`)
}
