import type { Message } from './bundle.ts'
import type { Span } from './span.ts'

/** How grave a message is, and whether it speaks of something the text states or of something it leaves out. */
type Nature = { severity: Message['severity']; value?: NonNullable<Message['value']> }

/** The closed list of what can be said of a document. Texts: messages/zh.ts and messages/en.ts; docs/messages.md shows them. */
export const CODES = {
  'decode/empty': { severity: 'error' },
  'decode/unknown-encoding': { severity: 'error' },
  'decode/unsupported-format': { severity: 'error' },
  'decode/old-word': { severity: 'error' },
  'decode/archive': { severity: 'error' },
  'decode/image': { severity: 'error' },
  'decode/scan': { severity: 'error' },
  'decode/encrypted': { severity: 'error' },
  'decode/damaged': { severity: 'error' },
  'decode/too-large': { severity: 'error' },
  'decode/too-long': { severity: 'error' },
  'decode/line-too-long': { severity: 'error' },
  'decode/too-deep': { severity: 'error' },
  'decode/too-many-elements': { severity: 'error' },
  'decode/too-many-cells': { severity: 'error' },
  'decode/too-many-entries': { severity: 'error' },
  'decode/too-many-pages': { severity: 'error' },
  'decode/expands': { severity: 'error' },
  'bundle/invalid': { severity: 'error', value: 'stated' },
  'recognise/no-kind': { severity: 'error' },
  'subdistrict/missing': { severity: 'error', value: 'implied' },
  'subdistrict/shared-name': { severity: 'warning', value: 'stated' },
  'subdistrict/differs': { severity: 'error', value: 'stated' },
  'subdistrict/ambiguous': { severity: 'error', value: 'stated' },
  'subdistrict/incomplete': { severity: 'warning', value: 'stated' },
  'outline/number-jumps': { severity: 'warning', value: 'stated' },
  'text/wrong-character': { severity: 'warning', value: 'stated' },
  'text/total-differs': { severity: 'warning', value: 'stated' },
  'private/mobile-number': { severity: 'warning', value: 'stated' },
  'private/identity-number': { severity: 'warning', value: 'stated' },
  'document-number/brackets': { severity: 'warning', value: 'stated' },
  'leader/office-unknown': { severity: 'warning', value: 'stated' },
  'profile/block-missing': { severity: 'info', value: 'implied' },
  'profile/total-differs': { severity: 'warning', value: 'stated' },
  'work-report/no-title': { severity: 'info', value: 'implied' },
  'city-plan/task-without-unit': { severity: 'info', value: 'stated' },
  'city-plan/member-without-name': { severity: 'info', value: 'stated' },
  'import/write-failed': { severity: 'error' },
  'messages/more': { severity: 'info' },
} as const satisfies Record<string, Nature>

export type MessageCode = keyof typeof CODES
/** A message before its wording: `detail` fills the placeholders of its text; `expected` is what should stand there. */
export type Draft = { code: MessageCode; span: Span; detail?: Record<string, string | number> }
export type Language = 'zh' | 'en'

/** The texts of one code: what is the matter, what was expected in its place, and what to do. */
export type Wording = { text: string; expected?: string; action: string }
