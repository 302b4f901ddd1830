import type { Span } from '../model/span.ts'
import { defineRule } from '../model/rule.ts'

/**
 * A number said inside a sentence, behind a closing mark or at the start: 一是…；二是…, 第一,…, 首先,…. `label` is the
 * numeral (一), `mark` what is said of it (一是). 每一是 and 三是三非 count nothing.
 */
export const saidNumber = defineRule<{ label: Span; mark: Span }>({
  id: 'said-number',
  pattern:
    /(?<=^|[。;:,!\n]) {0,6}(?<mark>(?<label>[一二三四五六七八九十]{1,2})(?:是要?(?![非一二三四五六七八九十])[:,]?|要(?!求|素|点|闻|件|务|领|害|职|么))|第(?<ordinal>[一二三四五六七八九十]{1,2})(?:[,、:]|是[:,]?))/u,
  read: ({ at }) => {
    const [label, mark] = [at('label') ?? at('ordinal'), at('mark')]
    return label && mark ? { label, mark } : null
  },
})
