import type { Span } from '../../../model/span.ts'
import { defineRule } from '../../../model/rule.ts'

/** A paragraph that a said number and a short sentence open, 「一是营商环境不断优化。街道…」; within a paragraph it is text. */
export const saidHeading = defineRule<{ label: Span; mark: Span; phrase: Span }>({
  id: 'said-heading',
  pattern:
    /^(?<mark>(?<label>[一二三四五六七八九十]{1,2})(?:是要?:?|要))(?<phrase>[^。;:\d]{3,30})。(?=.{8,})/u,
  read: ({ at }) => {
    const [label, mark, phrase] = [at('label'), at('mark'), at('phrase')]
    return label && mark && phrase && { label, mark, phrase }
  },
})
