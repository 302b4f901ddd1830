import { readNumeral } from '../../text/numerals.ts'
import { state, type Stated } from '../model/normalise.ts'
import { defineRule, type RuleMatch } from '../model/rule.ts'
import { cut, span, type Span } from '../model/span.ts'

/** `proper`: the year stands in 〔 〕 (U+3014, U+3015). */
export type DocumentNumber = { number: Stated<string>; year: number; serial: number; proper: boolean }

/**
 * 发文字号, as in 「和平街办发〔2024〕12号」: code of the issuer, year in brackets, serial without leading zero. Other
 * brackets are read and told apart; the number is kept as written. Source: GB/T 9704-2012, 7.2.5.
 */
export const documentNumber = defineRule<DocumentNumber>({
  id: 'document-number',
  pattern:
    /(?<code>\p{Script=Han}[\p{Script=Han} ]{0,18}) ?(?<year>[[(<《{] ?(?:(?:19|20)\d{2}|[一二][0零一二三四五六七八九]{3}) ?(?:年 ?)?[\])>》}]) ?(?:第 ?)?(?<serial>[1-9]\d{0,4}) ?号/u,
  read: (match, text) => {
    const code = codeOf(match)
    const year = match.at('year')
    const number = code && state(text, 'compact', span(code.start, match.span.end))
    if (!number || !year) return null
    const written = cut(text, year)
    return {
      number,
      year: readNumeral(/[^\s年]{4}/u.exec(written.slice(1))?.[0] ?? '') ?? NaN,
      serial: Number(match.groups.serial),
      proper: written.startsWith('〔') && written.endsWith('〕'),
    }
  },
})

/** The words before a citation are no part of the code: 根据和平街办发〔2024〕12号文件. */
function codeOf({ groups, at }: RuleMatch): Span | null {
  const whole = at('code')
  const written = groups.code ?? ''
  const lead = LEAD.exec(written)?.[0].length ?? 0
  const code = written.slice(lead)
  if (!whole || !SHORTEST.test(code)) return null
  return span(whole.start + lead, whole.end)
}

const LEAD =
  /^.*(?:根据|按照|依据|依照|遵照|参照|印发|转发|贯彻|执行|落实|文件|通知|详见|废止|字号|文号|编号|公文| {2}) ?/u
const SHORTEST = /^\p{Script=Han} ?\p{Script=Han}/u
