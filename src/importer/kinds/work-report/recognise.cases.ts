import { readings } from '../../model/cases.ts'
import { recognise } from './recognise.ts'

const told =
  '街道上下齐心，走访居民，办好实事，修路植树，调解纠纷，各项工作都有新的起色。居民说得最多的是办事更快、路面更净、邻里更亲。大家还盼着停车更方便、孩子放学有去处。'

/** A document → whether it is a report. */
export default readings(
  (document) => recognise(document) >= 0.5,
  [
    [`柳堤街道2023年工作总结及2024年工作计划\n${told}\n一、工作总结\n${told}`, true],
    [`柳堤街道2023年工作总结\n${told}\n（一）党建\n${told}`, true],
    [`柳隄街道2023年工作總結\n${told}`, true],
    [`柳堤镇人民政府2023年工作情况报告\n${told}\n一、主要工作\n${told}`, true],
    [`柳堤街道2024年工作要点\n${told}\n一、党建\n${told}`, true],
    [`一、2023年工作回顾\n${told}\n二、2024年工作打算\n${told}`, true],
    [`今年以来，柳堤街道办好实事。${told}\n（一）党建。${told}\n（二）2024年工作思路\n${told}`, true],
    [`今年以来，居民办好实事。${told}\n（一）党建。${told}\n（二）2024年工作思路\n${told}`, false],
    [`柳堤街道2023年工作亮点\n一、党建\n${told}`, true],
    [`柳堤街道2023年工作总结 ${told}一、2023年工作总结（一）党建。${told}（二）民生。${told}`, true],
    [`关于报送2023年工作总结的通知\n各社区：\n${told}`, false],
    [`柳堤街道平安建设工作方案\n${told}\n一、工作目标\n${told}`, false],
    [`柳堤街道召开2023年工作总结大会\n${told}`, false],
    [`柳堤街道简介\n${told}\n一、主要职责\n${told}`, false],
    [
      `柳堤市2024年工作要点\n1.修路。${told}（市交通局负责）\n2.植树。（市园林局牵头）\n3.助学。（市教育局负责）`,
      false,
    ],
    [
      '柳堤街道2023年工作总结 2024-01-05\n柳堤街道2022年工作总结 2023-01-06\n柳堤街道2021年工作总结 2022-01-07',
      false,
    ],
    ['柳堤街道2023年工作总结', false],
    [told, false],
    ['', false],
  ],
)
