import { CommanderError } from 'commander'
import { UsageError } from './usage-error.ts'
import type { Words } from './words/index.ts'

/** What was wrong with a command line, in words; null when the error is not about the command line. */
export function usageMessage(error: unknown, { usage }: Words): string | null {
  const reason = reasonOf(error, usage)
  return reason === null ? null : `${usage.prefix}${reason}\n${usage.hint}\n`
}

function reasonOf(error: unknown, usage: Words['usage']): string | null {
  if (error instanceof UsageError) return error.message
  if (!(error instanceof CommanderError)) return null
  const wording = (usage as Record<string, unknown>)[error.code]
  // Commander names what it complains of in quotes: first the option, then its value.
  const what = [...error.message.matchAll(/'([^']+)'/g)].map(([, quoted = '']) => quoted).join(' ')
  return typeof wording === 'function' ? String((wording as (what: string) => string)(what)) : error.message
}
