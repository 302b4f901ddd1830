import { state, type Stated } from '../../model/normalise.ts'
import { defineRule } from '../../model/rule.ts'

/** 又名柳堤新村, 别名：柳堤镇: another name of the subdistrict. 以下简称街道 names none, 原名 tells of the past. */
export const alias = defineRule<Stated<string>>({
  id: 'alias',
  pattern:
    /(?:又名|又称|亦称|别名|别称|俗称|(?<!以下|以下统)简称)(?:为|是)? ?:? ?"?(?<alias>\p{Script=Han}{2,8})"?(?=[,。;)、 ]|$)/u,
  read: ({ groups, at }, text) =>
    GENERAL.test(groups.alias ?? '') ? null : (state(text, 'compact', at('alias')) ?? null),
})

const GENERAL = /^(?:本|该)?(?:街道|街道办|办事处|街道办事处|党工委|镇|乡|街|单位)$/u
