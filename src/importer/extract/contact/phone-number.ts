import { state, type Stated } from '../../model/normalise.ts'
import { defineRule } from '../../model/rule.ts'

/** 0513-85120011, (0451)8263 0071 转 602, 13800000000, 400-800-1234, 12345. Longer rows of digits are no telephone. */
export const phoneNumber = defineRule<Stated<string>>({
  id: 'phone-number',
  pattern:
    /(?<![\d.-])(?<number>(?:\(0\d{2,3}\) ?|0\d{2,3}[- ]?)?[2-9]\d{2,3}[- ]?\d{4}(?:(?: ?转 ?|-)\d{1,6})?|1[3-9]\d[- ]?\d{4}[- ]?\d{4}|400-?\d{3}-?\d{4}|(?:\(0\d{2,3}\)|0\d{2,3}-)?12345)(?![\d.:])/u,
  read: ({ at }, text) => state(text, 'phrase', at('number')) ?? null,
})
