import { table } from '../../../model/cases.ts'
import { bracketedTitle } from './bracketed-title.ts'

export default table(bracketedTitle, {
  reads: [
    ['【平安建设】街道天天走访，小区夜夜巡逻。', { phrase: { start: 1, end: 5 } }],
    ['〔老舊改造〕', { phrase: { start: 1, end: 5 } }],
  ],
  refuses: ['〔2020〕35号文件下发之后', '【】街道天天走访，小区夜夜巡逻。', '见【平安建设】一节'],
})
