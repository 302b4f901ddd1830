import { table } from '../../../model/cases.ts'
import { openingPhrase } from './opening-phrase.ts'

const phrase = (start: number, end: number) => ({ phrase: { start, end } })

export default table(openingPhrase, {
  reads: [
    ['学习教育有声有色。街道举办读书班，各支部轮流领学。', phrase(0, 8)],
    ['居民从“看客”变“主角”。各社区搭建议事平台，事事有回音。', phrase(0, 12)],
    ['抓党建,強堡壘。街道黨工委舉辦讀書班,各支部輪流領學。', phrase(0, 7)],
    ['暖“新”服务有温度。一是建驿站。二是办活动，天天有人管。', phrase(0, 9)],
  ],
  refuses: [
    '今年以来成绩明显。街道举办读书班，各支部轮流领学。',
    '2024年收获满满。街道举办读书班，各支部轮流领学。',
    '街道举办了读书班。各支部轮流领学，人人都有新的收获。',
    '一是抓学习。街道举办读书班，各支部轮流领学，天天如此。',
    '学习教育有声有色。',
    '开展活动12场。街道举办读书班，各支部轮流领学。',
    '街道举办读书班，各支部轮流领学',
    '现将情况报告如下。街道举办读书班，各支部轮流领学。',
  ],
})
