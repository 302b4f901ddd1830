import type { Span } from './span.ts'

/** A match of a rule's pattern in the folded view. `at(name)` is the place of a named group, null when it took no part. */
export type RuleMatch = {
  text: string
  span: Span
  groups: Record<string, string>
  at: (name: string) => Span | null
}

/**
 * A small reader: a pattern over the folded view and what it makes of a match. `read` gets the document's own
 * text and its folded view as well and returns null to refuse. Patterns carry the flag `u`, name their groups, demand a closing word
 * and never use \b, \w or \W, which mean nothing for Han.
 */
export type Rule<Value> = {
  /** = the file's name. */
  id: string
  pattern: RegExp
  read: (match: RuleMatch, text: string, folded: string) => Value | null
}

export const defineRule = <Value>(rule: Rule<Value>): Rule<Value> => rule

/** What a rule reads between two offsets, in the order of the text; matches never overlap. */
export function apply<Value>(
  rule: Rule<Value>,
  { text, folded }: { text: string; folded: string },
  within: Span = { start: 0, end: text.length },
): { value: Value; span: Span }[] {
  const found: { value: Value; span: Span }[] = []
  const slice = folded.slice(within.start, within.end)
  for (const match of slice.matchAll(new RegExp(rule.pattern, globalFlags(rule.pattern)))) {
    const span = { start: within.start + match.index, end: within.start + match.index + match[0].length }
    const at = (name: string): Span | null => {
      const place = match.indices?.groups?.[name]
      return place ? { start: within.start + place[0], end: within.start + place[1] } : null
    }
    const value = rule.read({ text: match[0], span, groups: match.groups ?? {}, at }, text, folded)
    if (value !== null) found.push({ value, span })
  }
  return found
}

const globalFlags = ({ flags }: RegExp): string => [...new Set(`${flags}gd`)].join('')
