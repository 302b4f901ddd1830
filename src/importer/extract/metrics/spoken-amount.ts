import { defineRule } from '../../model/rule.ts'
import { cut } from '../../model/span.ts'
import { amountOf, type Amount } from './amount.ts'

const ONES = '[一二两三四五六七八九]'
const HAN = '[一二两三四五六七八九十百千零]'
/** 近百, 超三十, 上千: 上 rounds a bare hundred or thousand only (线上 and 上一次 do not). */
const ROUNDED = `(?<before>近|超过?|逾|(?<![节公预条签契相合违])约|(?<![线网以])上(?=[百千万]))${HAN}{0,6}[十百千万亿]{1,2}`
const AND_MORE = `${HAN}{1,7}(?<inner>[余多])[万亿]?|${HAN}{0,6}[万亿](?<after>[余多])`
const PLAIN = `${ONES}?[十百千]${HAN}{0,6}万?|${ONES}[万亿]`

/**
 * A figure in words that counts: rounded (二十余场, 近百户, 上千人) or from ten on with a unit no slogan uses (三十二户).
 * 三个平台, 十条措施 and 第五次 are names, not figures.
 */
export const spokenAmount = defineRule<Amount>({
  id: 'spoken-amount',
  pattern: new RegExp(
    `(?<![第\\d一二两三四五六七八九十百千万亿零数几每])(?:(?<rounded>${ROUNDED})|(?<more>${AND_MORE})|(?<plain>${PLAIN}))`,
    'u',
  ),
  read: (match, text, folded) => {
    const figure = match.at('rounded') ?? match.at('more') ?? match.at('plain')
    const amount = amountOf(match, text, folded, figure)
    const unit = amount?.unit.at.map((place) => cut(folded, place)).join('') ?? ''
    return match.groups.plain !== undefined && !SAFE.has(unit) ? null : amount
  },
})

/** Units that no slogan counts by. */
const SAFE = new Set([
  ...[
    '元',
    '人次',
    '场次',
    '户',
    '家',
    '名',
    '人',
    '场',
    '座',
    '处',
    '所',
    '台',
    '辆',
    '间',
    '栋',
    '套',
    '件',
    '起',
  ],
  ...['亩', '公顷', '公里', '米', '平方米', '平方公里', '吨', '公斤', '株', '盏', '批次', '期'],
])
