import { state, type Stated } from '../../model/normalise.ts'
import { defineRule } from '../../model/rule.ts'
import { phoneNumber } from './phone-number.ts'

/** A telephone that running text tells, with what the text calls it. */
export type ToldPhone = { label: Stated<string>; number: Stated<string> }

/** 「邮编130000，电话0431-85120011」, 联系电话为…: in a sentence, where no colon makes it a label. */
export const toldPhone = defineRule<ToldPhone>({
  id: 'told-phone',
  pattern: new RegExp(
    `(?<label>(?:联系|办公|咨询|值班|服务|便民|监督|投诉|举报|信访|政务公开|政府信息公开|信息公开){0,2}(?:电话|热线))(?:号码)?(?:[是为]|:)? ?${phoneNumber.pattern.source}`,
    'u',
  ),
  read: ({ at }, text) => {
    const label = state(text, 'compact', at('label'))
    const number = state(text, 'phrase', at('number'))
    return label && number ? { label, number } : null
  },
})
