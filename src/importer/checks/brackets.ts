import { documentNumber } from '../extract/document-number.ts'
import type { Check } from '../model/check.ts'
import { apply } from '../model/rule.ts'
import { cut } from '../model/span.ts'

/** 发文字号 whose year stands in other brackets than 〔 〕 (U+3014, U+3015). Source: GB/T 9704-2012, 7.2.5. */
export const brackets: Check = ({ source }) =>
  apply(documentNumber, source)
    .filter(({ value }) => !value.proper)
    .flatMap(({ value: { number } }) => {
      const [place] = number.at
      if (!place) return []
      const expected = number.value.replace(YEAR, '〔$1〕')
      return [
        {
          code: 'document-number/brackets',
          span: place,
          detail: { actual: cut(source.text, place), expected },
        },
      ]
    })

const YEAR = /[^\p{L}\p{N}]{1,2}(\d{4}|[０-９]{4})年?[^\p{L}\p{N}]{1,2}/u
