import type { Message } from './bundle.ts'
import type { Span } from './span.ts'

/** The closed list of what can be said of a document, and how grave it is. Texts: messages/zh.ts and messages/en.ts. */
export const SEVERITY = {
  'decode/empty': 'error',
  'decode/unknown-encoding': 'error',
  'decode/unsupported-format': 'error',
  'decode/old-word': 'error',
  'decode/archive': 'error',
  'decode/image': 'error',
  'decode/scan': 'error',
  'decode/encrypted': 'error',
  'decode/damaged': 'error',
  'decode/too-large': 'error',
  'decode/too-long': 'error',
  'decode/line-too-long': 'error',
  'decode/too-deep': 'error',
  'decode/too-many-elements': 'error',
  'decode/too-many-cells': 'error',
  'decode/too-many-entries': 'error',
  'decode/too-many-pages': 'error',
  'decode/expands': 'error',
  'recognise/no-kind': 'error',
  'subdistrict/missing': 'error',
  'subdistrict/ambiguous': 'error',
  'subdistrict/incomplete': 'warning',
  'outline/number-jumps': 'warning',
  'text/wrong-character': 'warning',
  'document-number/brackets': 'warning',
  'leader/office-unknown': 'warning',
  'profile/block-missing': 'info',
  'work-report/no-title': 'info',
  'city-plan/task-without-unit': 'info',
  'city-plan/member-without-name': 'info',
} as const satisfies Record<string, Message['severity']>

export type MessageCode = keyof typeof SEVERITY
/** A message before its wording: `detail` fills the placeholders of its text. */
export type Draft = { code: MessageCode; span: Span; detail?: Record<string, string | number> }
export type Language = 'zh' | 'en'
