/**
 * The number a whole text states: 十五, 一百零二, 两千, 廿五, 二〇二五 (digit by digit), 1,234, １３.７１, 三点五, 一亿二千万.
 * Null when it is no numeral, or one of two meanings: 三五 may be 35 or "three to five", 一百二 may be 102 or 120.
 */
export function readNumeral(text: string): number | null {
  const plain = text.trim().normalize('NFKC')
  if (/^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(plain)) return Number(plain.replaceAll(',', ''))
  const [whole = '', fraction, ...more] = plain.split(/[点點]/)
  if (more.length > 0) return null
  const value = readWhole(whole)
  if (fraction === undefined || value === null) return value
  const digits = digitsOf(fraction)
  return digits === null ? null : Number(`${value}.${digits}`)
}

const DIGITS = new Map<string, number>()
for (const [value, forms] of [
  [0, '〇○零'],
  [1, '一壹'],
  [2, '二贰貳两兩'],
  [3, '三叁參'],
  [4, '四肆'],
  [5, '五伍'],
  [6, '六陆陸'],
  [7, '七柒'],
  [8, '八捌'],
  [9, '九玖'],
] as const) {
  for (const form of forms) DIGITS.set(form, value)
}
const TENS = new Map<string, number>([...'十拾'].map((form) => [form, 10]))
TENS.set('廿', 20).set('卅', 30)
const UNITS = new Map<string, number>([...'百佰'].map((form) => [form, 100]))
for (const form of '千仟') UNITS.set(form, 1000)

function readWhole(text: string): number | null {
  const parts = /^(?:(.*)[亿億])?(?:([^亿億]*)[万萬])?([^亿億万萬]*)$/u.exec(text)
  if (!parts || text === '') return null
  const [, hundredMillions, tenThousands, rest = ''] = parts
  if (hundredMillions === undefined && tenThousands === undefined)
    return digitString(rest) ?? section(rest, true)
  const high = hundredMillions === undefined ? 0 : readWhole(hundredMillions)
  const middle = tenThousands === undefined ? 0 : section(tenThousands, hundredMillions === undefined)
  // 一万二 may be 10002 or 12000: what follows must begin with 零 or reach the thousands.
  const low = rest === '' ? 0 : section(rest, false)
  if (high === null || middle === null || low === null) return null
  return high * 1e8 + middle * 1e4 + low
}

/** 二〇二五: every digit said. Two digits without a zero are refused, 七八 being "seven or eight". */
function digitString(text: string): number | null {
  const digits = digitsOf(text)
  if (digits === null) return null
  return digits.length === 1 || digits.length > 2 || digits.includes('0') ? Number(digits) : null
}

function digitsOf(text: string): string | null {
  const digits = [...text].map((char) => DIGITS.get(char))
  return digits.length === 0 || digits.includes(undefined) ? null : digits.join('')
}

/** Below ten thousand. `leading`: nothing stands before it, so it need not begin with its thousands. */
function section(text: string, leading: boolean): number | null {
  const chars = [...text]
  let total = 0
  let place = leading ? Infinity : 10_000
  for (let i = 0; i < chars.length;) {
    const zero = place < Infinity && DIGITS.get(chars[i] ?? '') === 0
    if (zero) i++
    const digit = DIGITS.get(chars[i] ?? '')
    if (digit === 0) return null
    if (digit !== undefined) i++
    const unit = unitOf(chars[i])
    if (unit === null)
      return digit !== undefined && i === chars.length && endsWell(place, zero) ? total + digit : null
    const size = unit.size
    if (size >= place || (digit === undefined && unit.counted === null)) return null
    if (digit !== undefined && unit.counted !== null && unit.counted > 1) return null
    if (!zero && place < Infinity && size * 10 !== place) return null
    total += size * (digit ?? unit.counted ?? 1)
    place = size
    i++
  }
  return total > 0 ? total : null
}

/** A closing digit stands for ones: after tens, after 零, or alone. */
const endsWell = (place: number, zero: boolean): boolean => zero || place === 10 || place === Infinity

/** `counted`: how many of its size the character is when no digit stands before it (十 is one ten, 廿 is two). */
function unitOf(char: string | undefined): { size: number; counted: number | null } | null {
  const tens = TENS.get(char ?? '')
  if (tens !== undefined) return { size: 10, counted: tens / 10 }
  const size = UNITS.get(char ?? '')
  return size === undefined ? null : { size, counted: null }
}
