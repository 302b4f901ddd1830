import { readNumeral } from './numerals.ts'

/** YYYY, YYYY-MM or YYYY-MM-DD: as much of a date as a page states. */
export type PartialDate = string

/**
 * The date a whole text states, as far as it states it: 2020年4月28日, 二○○六年四月二十八日, 2020年10月, 2020.5, 2020/5/3,
 * 2020-05-25 20:28:11 (the time is dropped). Null for anything else, for a day that does not exist, and where a
 * closing word is missing (五月三 is no date: 五月三项工作).
 */
export function readPartialDate(text: string): PartialDate | null {
  const plain = text.trim().normalize('NFKC')
  for (const form of FORMS) {
    const { year, month, day } = form.exec(plain)?.groups ?? {}
    if (year !== undefined) return partialDate(year, month, day)
  }
  return null
}

/** Whether a text is a partial date in its stored form, of a day that exists. */
export function isPartialDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? []
  return year !== undefined && partialDate(year, month, day) === text
}

const HAN = '[〇○零一二三四五六七八九十廿卅]'
/** 二00三年, 二OO三年: typed without a key for 〇. */
const HAN_YEAR = `${HAN}{4}|[一二](?:[九0O〇○零][0O〇○零一二三四五六七八九]{2})`
const FORMS = [
  /^(?<year>\d{4})\s*年(?:\s*(?<month>\d{1,2})\s*月(?:份|\s*(?<day>\d{1,2})\s*[日号號])?)?$/u,
  new RegExp(`^(?<year>${HAN_YEAR})年(?:(?<month>${HAN}{1,3})月(?:份|(?<day>${HAN}{1,3})[日号號])?)?$`, 'u'),
  /^(?<year>\d{4})(?<mark>[-./])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?:[T\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/u,
  /^(?<year>\d{4})(?:-(?=\d{2}$)|\.)(?<month>\d{1,2})$/u,
]

function partialDate(year: string, month?: string, day?: string): PartialDate | null {
  const [y, m, d] = [readNumeral(withNoughts(year)), part(month), part(day)]
  if (y === null || y < 1000 || y > 2999 || m === null || d === null) return null
  if (m === undefined) return `${y}`
  if (m < 1 || m > 12) return null
  if (d === undefined) return `${y}-${two(m)}`
  return d >= 1 && d <= daysIn(y, m) ? `${y}-${two(m)}-${two(d)}` : null
}

const withNoughts = (year: string): string => (/^\d+$/u.test(year) ? year : year.replaceAll(/[0O]/gu, '〇'))

const part = (text: string | undefined): number | null | undefined =>
  text === undefined ? undefined : readNumeral(text)

/** Day 0 of the next month is the last of this one. */
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

const two = (value: number): string => String(value).padStart(2, '0')
