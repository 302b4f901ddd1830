import { cut, span, type Span } from '../../../model/span.ts'
import { aliasIn } from './brackets.ts'

type Readable = { text: string; folded: string }

const SIGN =
  /^[,;]? ?(?<sign>(?:同时|对外|并)?(?:加挂|增挂|挂)[^,。;]{2,30}?(?:牌子|牌)|与[^,。;]{2,20}?合署(?:办公)?)[,。;: ]*/u

/** 「，加挂应急管理局牌子。负责…」: other names told in the sentence behind the name. */
export function signsIn(source: Readable, rest: Span): { aliases: Span[]; structure: Span[]; rest: Span } {
  const match = SIGN.exec(cut(source.folded, rest))
  const sign = match?.groups?.sign
  if (!match || sign === undefined) return { aliases: [], structure: [], rest }
  const start = rest.start + match[0].indexOf(sign)
  const alias = aliasIn(source, span(start, start + sign.length), true)
  const end = rest.start + match[0].length
  return alias
    ? { aliases: [alias], structure: [span(rest.start, end)], rest: span(end, rest.end) }
    : { aliases: [], structure: [], rest }
}
