import { table } from '../../../model/cases.ts'
import { saidHeading } from './said-heading.ts'

export default table(saidHeading, {
  reads: [
    [
      '一是抓学习强本领。各支部每月集中学习一次。',
      { label: { start: 0, end: 1 }, mark: { start: 0, end: 2 }, phrase: { start: 2, end: 8 } },
    ],
    [
      '二要抓作风提效能。各支部每月集中学习一次。',
      { label: { start: 0, end: 1 }, mark: { start: 0, end: 2 }, phrase: { start: 2, end: 8 } },
    ],
  ],
  refuses: [
    '一是抓学习强本领。',
    '一是修路；二是植树，各支部每月集中学习一次。',
    '一是完成12件实事。各支部每月集中学习一次。',
    '抓学习。一是修路。二是植树，各支部都来。',
  ],
})
