import { table } from '../../../model/cases.ts'
import { lookBack } from './look-back.ts'

export default table(lookBack, {
  reads: [
    ['一年来，面对人手不足，我们抱成一团。街道天天走访。', { phrase: { start: 0, end: 17 } }],
    ['这一年,為了居民的小事,我們跑遍了每條巷子。', { phrase: { start: 0, end: 21 } }],
  ],
  refuses: ['一年来，街道天天走访。', '一年来，我们。', '我们抱成一团。', '一年来，面对人手不足，我们'],
})
