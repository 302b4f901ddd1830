import { beginning, keyOf, stated } from './key-of.ts'
import type { Loose } from './loose.ts'

type Task = { plan: string; section: string; number: string; text: string }

/** 任务: plan, section and number, else the beginning of the text. Null while incomplete. */
export function taskKey({ plan, section, number, text }: Loose<Task>): string | null {
  if (!stated(plan)) return null
  if (stated(number)) return keyOf(plan, section, 'no', number)
  return text && stated(text) ? keyOf(plan, section, 'text', beginning(text)) : null
}
