import { readings } from '../../../model/cases.ts'
import { cut, span } from '../../../model/span.ts'
import { bracketMeaning } from './brackets.ts'

/** A bracket behind an office's name → the other names in it, and the telephone. */
export default readings(
  ({ source }) => {
    const { aliases, phone } = bracketMeaning(source, [span(0, source.text.length)])
    return [aliases.map((place) => cut(source.text, place)), phone?.value]
  },
  [
    ['（应急管理办公室）', [['应急管理办公室'], undefined]],
    ['(掛精神文明辦牌子)', [['精神文明辦'], undefined]],
    ['（加挂财政所牌子）', [['财政所'], undefined]],
    ['(挂人大工委办公室、综合文化服务站牌子)', [['人大工委办公室', '综合文化服务站'], undefined]],
    ['（与社会治安综合治理办公室合署办公）', [['社会治安综合治理办公室'], undefined]],
    ['（联系电话：0513-85120011）', [[], '0513-85120011']],
    ['（城管办，联系电话：0513-85120015）', [['城管办'], '0513-85120015']],
    ['（司法所与其合署办公）', [['司法所'], undefined]],
    ['（正科级）', [[], undefined]],
    ['（人事、编制）', [[], undefined]],
    ['（工作机构和模式待全区统一明确）', [[], undefined]],
  ],
)
