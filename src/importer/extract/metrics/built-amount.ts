import { defineRule } from '../../model/rule.ts'
import { amountOf, type Amount } from './amount.ts'

/** Small figures in words, told from slogans by the verb before them: 新建两座公厕, 引进三家企业. */
export const builtAmount = defineRule<Amount>({
  id: 'built-amount',
  pattern:
    /(?:新建|新增|建成|建设|改建|改造|引进|引入|培育|举办|召开|组织召开|救助|帮扶|查处|整治|拆除|增设|配备|购置|关停|取缔|落户)了?(?<figure>[一二两三四五六七八九])(?=(?:座|家|处|所|场|户|辆|台|栋|间|亩|公里|起|名)(?!一))/u,
  read: (match, text, folded) => amountOf(match, text, folded),
})
