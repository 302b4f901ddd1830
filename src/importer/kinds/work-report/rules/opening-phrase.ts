import type { Span } from '../../../model/span.ts'
import { defineRule } from '../../../model/rule.ts'

/**
 * The phrase that opens a paragraph and names what it tells, 「主题教育走深走实。街道党工委…」: short, without figures,
 * closed by a full stop, with a sentence behind it. 今年以来…, 我们… and 一是… open sentences of the text itself.
 */
export const openingPhrase = defineRule<{ phrase: Span }>({
  id: 'opening-phrase',
  pattern:
    /^(?<phrase>(?!今|一年|全年|我|截[至止]|目前|同时|此外|另外|下一?步|近|其中|以上|为了?|根据|按照|在|对|通过|由于|首先|其次|最后|第?[一二三四五六七八九十]+[是要,、])[\p{Script=Han}"·、-]{3,22}(?:,[\p{Script=Han}"·、-]{3,16}){0,2})。(?=.{12,})/u,
  read: ({ at, groups }) => {
    const phrase = at('phrase')
    return phrase && !/了|如下|情况$|等$|年/u.test(groups.phrase ?? '') ? { phrase } : null
  },
})
