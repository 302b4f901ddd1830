import { table } from '../model/cases.ts'
import { saidNumber } from './said-number.ts'

const said = (start: number, end: number, mark = { start, end: end + 1 }) => ({ label: { start, end }, mark })

export default table(saidNumber, {
  reads: [
    ['一是抓学习。二是抓作风。', said(0, 1), said(6, 7)],
    ['主要做好三件事:一是修路;二是植树', said(8, 9), said(13, 14)],
    ['第一,修路。第二,植树。', said(1, 2, { start: 0, end: 3 }), said(7, 8, { start: 6, end: 9 })],
    ['一要修路。二是要植树。', said(0, 1), said(5, 6, { start: 5, end: 8 })],
    ['　十一是修路', said(1, 3)],
  ],
  refuses: ['三是三非', '不一是', '第一季度', '第一批', '一、修路', '二要素齐备'],
})
