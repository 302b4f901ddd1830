import { readings } from '../model/cases.ts'
import { cut } from '../model/span.ts'

const told =
  '街道干部走进每个小区听取居民的意见，把大家提到的事情一件一件记下来，再一件一件办好，办好之后当面告诉大家。'
const more = told.repeat(4)

/** Text → the first words of its lines. */
export default readings(
  ({ source, outline }) => outline.lines.map((line) => cut(source.text, line.span).slice(0, 8)),
  [
    [
      `柳堤街道总结 ${told}一、工作总结（一）抓党建。${more}（二）抓民生。${told}二、工作计划1.修路。${told}2.植树。${told}`,
      [
        '柳堤街道总结 街',
        '一、工作总结',
        '（一）抓党建。街',
        '（二）抓民生。街',
        '二、工作计划',
        '1.修路。街道干',
        '2.植树。街道干',
      ],
    ],
    [`一、总结 ${more}${more}（一）修路。二、计划 ${told}`, ['一、总结 街道干', '二、计划 街道干']],
    [`${more}${more}落实第一、二、三产业政策，见附件（一）。`, ['街道干部走进每个']],
    [
      `柳堤街道概况 一、基本情况 ${told}二、领导分工 姓名：方一岩 职务：主任 分工：${told}`,
      ['柳堤街道概况', '一、基本情况', '街道干部走进每个', '二、领导分工', '姓名：方一岩 职'],
    ],
    [`一、总结 ${more}${told} 信息来源：柳堤街道`, ['一、总结 街道干', '信息来源：柳堤街']],
    ['一、总结（一）抓党建。（二）抓民生。', ['一、总结（一）抓']],
  ],
)
