import type { Span } from '../../../model/span.ts'
import { defineRule } from '../../../model/rule.ts'

/** A title in brackets before its text, as yearbooks set it: 【疫情防控】新冠肺炎疫情发生后,…. */
export const bracketedTitle = defineRule<{ phrase: Span }>({
  id: 'bracketed-title',
  pattern: /^\[(?<phrase>[\p{Script=Han}"、·]{2,20})\](?=.{8,}|\s*$)/u,
  read: ({ at }) => {
    const phrase = at('phrase')
    return phrase && { phrase }
  },
})
