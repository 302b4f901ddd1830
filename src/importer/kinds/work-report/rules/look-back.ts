import type { Span } from '../../../model/span.ts'
import { defineRule } from '../../../model/rule.ts'

/** The sentence that opens a part of a spoken report: 「一年来，面对…，我们…。」, alone or with text behind it. */
export const lookBack = defineRule<{ phrase: Span }>({
  id: 'look-back',
  pattern: /^(?<phrase>(?:一年来|这一年|过去一年),[^。;:]{4,60}我们[^。;:]{2,36})。/u,
  read: ({ at }) => {
    const phrase = at('phrase')
    return phrase && { phrase }
  },
})
