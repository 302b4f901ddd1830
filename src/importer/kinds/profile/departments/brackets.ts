import { phoneNumber } from '../../../extract/contact/phone-number.ts'
import { isOfficeName } from '../../../extract/office/office-name.ts'
import { splitOutside } from '../../../extract/split-outside.ts'
import type { Stated } from '../../../model/normalise.ts'
import { apply } from '../../../model/rule.ts'
import { cut, span, type Span } from '../../../model/span.ts'

type Readable = { text: string; folded: string }

/** What a bracket behind an office's name says: other names (挂…牌子、合署办公) and a telephone. */
export type Meaning = { aliases: Span[]; phone?: Stated<string> | undefined; structure: Span[] }

const SIGN =
  /^(?:同时|对外|另|并)?(?<front>加挂|增挂|保留|挂|与|和)?(?<name>.+?)(?<back>(?:的|两块|两个)?牌子|的?牌|(?:与其)?合署(?:办公)?)?$/u

/** Reads brackets; what is no name and no telephone (正科级; 工作模式待定) is left alone. */
export function bracketMeaning(source: Readable, brackets: readonly Span[]): Meaning {
  const meaning: Meaning = { aliases: [], structure: [] }
  for (const bracket of brackets) {
    const inner = span(bracket.start + 1, bracket.end - 1)
    const items = splitOutside(source, inner, /[、,;]|\s(?=\p{Script=Han})/u)
    const signed = /^(?:同时|对外|另|并)?(?:加挂|增挂|挂)/u.test(cut(source.folded, inner))
    for (const item of items) {
      const phone = apply(phoneNumber, source, item)[0]
      if (phone) meaning.phone ??= phone.value
      const alias = phone ? null : aliasIn(source, item, signed)
      if (alias) meaning.aliases.push(alias)
      if (phone || alias) meaning.structure.push(item)
    }
    if (meaning.structure.length > 0) {
      meaning.structure.push(span(bracket.start, inner.start), span(inner.end, bracket.end))
    }
  }
  return meaning
}

/** The other name in 「加挂应急管理局牌子」, 「与司法所合署办公」, 「城管办」; null for a note. */
export function aliasIn(source: Readable, item: Span, signed: boolean): Span | null {
  const match = SIGN.exec(cut(source.folded, item))
  const { front, name, back } = match?.groups ?? {}
  if (name === undefined || name.length < 2 || name.length > 30) return null
  const marked = signed || back !== undefined || (front !== undefined && /挂/u.test(front))
  if (!marked && !isOfficeName(name)) return null
  const start = item.start + (match?.[0].indexOf(name, front?.length ?? 0) ?? 0)
  return span(start, start + name.length)
}
