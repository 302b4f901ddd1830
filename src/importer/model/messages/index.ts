import type { Message } from '../bundle.ts'
import { SEVERITY, type Draft, type Language } from '../message.ts'
import { en } from './en.ts'
import { zh } from './zh.ts'

const TEXTS = { zh, en }

/** A draft in words, with its line and column (both from 1, the column in UTF-16 units). */
export function word({ code, span, detail = {} }: Draft, text: string, language: Language = 'zh'): Message {
  const before = text.slice(0, span.start).split(/\r\n|[\r\n\u2028\u2029]/u)
  const wording = TEXTS[language][code].replace(/\{(\w+)\}/gu, (_, name: string) =>
    String(detail[name] ?? ''),
  )
  const [line, column] = [before.length, (before.at(-1)?.length ?? 0) + 1]
  return { code, severity: SEVERITY[code], text: wording, line, column, span }
}
