import { table } from '../../model/cases.ts'
import { builtAmount } from './built-amount.ts'

const exactly = (value: number, unit: string) => ({ value, unit, approximate: undefined })

export default table(builtAmount, {
  reads: [
    ['新建两座公厕', exactly(2, '座')],
    ['引进了三家企业', exactly(3, '家')],
    ['举办五场宣讲', exactly(5, '场')],
    ['改造一处游园', exactly(1, '处')],
  ],
  refuses: ['建设三级网格', '打造一支队伍', '建设一座一景', '实现五个新突破', '三座公厕', '开展两项行动'],
})
