/**
 * A count as a numbering format of WordprocessingML writes it: chineseCounting 3 → 三, decimalEnclosedCircle 3 → ③.
 * A format that is not known counts in digits. Source: ECMA-376 part 1, 17.18.59 ST_NumberFormat.
 */
export function formatNumber(count: number, format: string): string {
  if (count < 0) return String(count)
  return FORMATS[format]?.(count) ?? String(count)
}

const DIGITS = '〇一二三四五六七八九'
const FORMATS: Record<string, (count: number) => string | undefined> = {
  none: () => '',
  decimalZero: (count) => String(count).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: (count) => from(count, 0x2474, 20),
  decimalEnclosedFullstop: (count) => from(count, 0x2488, 20),
  ideographEnclosedCircle: (count) => from(count, 0x3280, 10),
  numberInDash: (count) => `- ${count} -`,
  chineseCounting: (count) => (count < 100 ? spoken(count, HAN) : digitByDigit(count)),
  taiwaneseCounting: (count) => (count < 100 ? spoken(count, HAN) : digitByDigit(count)),
  japaneseCounting: (count) => spoken(count, HAN),
  chineseCountingThousand: (count) => spoken(count, HAN),
  taiwaneseCountingThousand: (count) => spoken(count, HAN),
  ideographDigital: digitByDigit,
  japaneseDigitalTenThousand: digitByDigit,
  taiwaneseDigital: digitByDigit,
  chineseLegalSimplified: (count) =>
    spoken(count, { digits: '零壹贰叁肆伍陆柒捌玖', units: ['', '拾', '佰', '仟'], one: true }),
  ideographLegalTraditional: (count) =>
    spoken(count, { digits: '零壹貳參肆伍陸柒捌玖', units: ['', '拾', '佰', '仟'], one: true }),
  ideographTraditional: (count) => [...'甲乙丙丁戊己庚辛壬癸'][count - 1],
  ideographZodiac: (count) => [...'子丑寅卯辰巳午未申酉戌亥'][count - 1],
  upperLetter: (count) => letters(count, 'A'),
  lowerLetter: (count) => letters(count, 'a'),
  upperRoman: roman,
  lowerRoman: (count) => roman(count)?.toLowerCase(),
}

type Words = { digits: string; units: string[]; one: boolean }
const HAN: Words = { digits: '零一二三四五六七八九', units: ['', '十', '百', '千'], one: false }

/** 115 → 一百一十五, 12 → 十二 (壹拾贰 where `one` is said), up to 9999. */
function spoken(count: number, { digits, units, one }: Words): string | undefined {
  if (count === 0) return digits[0]
  if (count > 9999) return undefined
  let text = ''
  let zero = false
  const figures = [...String(count)]
  figures.forEach((figure, i) => {
    const place = figures.length - 1 - i
    if (figure === '0') {
      zero = text !== ''
      return
    }
    const silent = !one && place === 1 && figure === '1' && text === ''
    text += `${zero ? digits[0] : ''}${silent ? '' : digits[Number(figure)]}${units[place]}`
    zero = false
  })
  return text
}

function digitByDigit(count: number): string {
  return [...String(count)].map((figure) => DIGITS[Number(figure)]).join('')
}

function fullWidth(count: number): string {
  return [...String(count)].map((figure) => String.fromCodePoint(0xff10 + Number(figure))).join('')
}

/** ① to ⑳, ㉑ to ㉟, ㊱ to ㊿. */
function circled(count: number): string | undefined {
  if (count === 0) return '⓪'
  if (count <= 20) return from(count, 0x2460, 20)
  return count <= 35 ? from(count - 20, 0x3251, 15) : from(count - 35, 0x32b1, 15)
}

const from = (count: number, first: number, most: number): string | undefined =>
  count >= 1 && count <= most ? String.fromCodePoint(first + count - 1) : undefined

/** 27 → AA, 28 → BB, as Word does. */
function letters(count: number, first: string): string | undefined {
  if (count < 1 || count > 780) return undefined
  const letter = String.fromCharCode(first.charCodeAt(0) + ((count - 1) % 26))
  return letter.repeat(Math.ceil(count / 26))
}

const ROMAN: [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function roman(count: number): string | undefined {
  if (count < 1 || count > 3999) return undefined
  let left = count
  let text = ''
  for (const [value, letter] of ROMAN) for (; left >= value; left -= value) text += letter
  return text
}
