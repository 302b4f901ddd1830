import type { Message } from '../bundle.ts'
import { CODES, type Draft, type Language, type MessageCode, type Wording } from '../message.ts'
import { en } from './en.ts'
import { zh } from './zh.ts'

const TEXTS = { zh, en }
/** Of one code in one document; a page in the wrong script would have thousands. */
const MOST = 200

/** The unfilled texts of a code. */
export const wordingOf = (code: MessageCode, language: Language): Wording => TEXTS[language][code]

/** A draft in words, with its line and column (both from 1, the column in UTF-16 units). */
export const word = (draft: Draft, text: string, language: Language = 'zh'): Message =>
  inWords(draft, lineStarts(text), language)

/** All drafts in words by their place in the text, each once, and of one code no more than are of use. */
export function wordAll(drafts: readonly Draft[], text: string, language: Language): Message[] {
  const starts = lineStarts(text)
  const once = new Map(
    drafts.map((draft) => [`${draft.code} ${draft.span.start} ${JSON.stringify(draft.detail)}`, draft]),
  )
  const all = [...once.values()].sort((a, b) => a.span.start - b.span.start)
  const counts = new Map<MessageCode, number>()
  const shown = all.filter(({ code }) => {
    counts.set(code, (counts.get(code) ?? 0) + 1)
    return (counts.get(code) ?? 0) <= MOST
  })
  const more = [...counts]
    .filter(([, count]) => count > MOST)
    .map(([code, count]): Draft => {
      const { span } = shown.find((draft) => draft.code === code) ?? { span: { start: 0, end: 0 } }
      return { code: 'messages/more', span, detail: { code, count, shown: MOST } }
    })
  return [...shown, ...more].map((draft) => inWords(draft, starts, language))
}

function inWords({ code, span, detail = {} }: Draft, starts: readonly number[], language: Language): Message {
  const { text, expected, action } = TEXTS[language][code]
  const nature: { severity: Message['severity']; value?: Message['value'] } = CODES[code]
  const line = lineAt(starts, span.start)
  return {
    code,
    severity: nature.severity,
    text: filled(text, detail),
    ...(expected !== undefined && { expected: filled(expected, detail) }),
    action: filled(action, detail),
    ...(nature.value && { value: nature.value }),
    line,
    column: span.start - (starts[line - 1] ?? 0) + 1,
    span,
  }
}

const filled = (wording: string, detail: NonNullable<Draft['detail']>): string =>
  wording.replace(/\{(\w+)\}/gu, (_, name: string) => String(detail[name] ?? ''))

const lineStarts = (text: string): number[] => [
  0,
  ...[...text.matchAll(/\r\n|[\r\n\u2028\u2029]/gu)].map(({ index, 0: end }) => index + end.length),
]

/** The last line that begins at or before an offset, from 1. */
function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return low + 1
}
