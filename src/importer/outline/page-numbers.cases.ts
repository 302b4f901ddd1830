import { readings } from '../model/cases.ts'
import { cut } from '../model/span.ts'

const told =
  '街道干部走进每个小区听取居民的意见，把大家提到的事情一件一件记下来，再一件一件办好，办好之后当面告诉大家。这样做的有柳堤街'

/** Text → its lines without page numbers, which are furniture. */
export default readings(
  ({ source, outline }) => outline.lines.map((line) => cut(source.text, line.span)),
  [
    [`1、${told}${told}${told}\n2、道办事处。\n`, [told + told + told, '道办事处。']],
    [`1、${told}\n2、植树`, [`1、${told}`, '2、植树']],
    [`${told}\n\n2、道办事处。${told}\n3、道办事处。`, [told, `道办事处。${told}`, '道办事处。']],
    ['1、抓党建\n2、抓民生', ['1、抓党建', '2、抓民生']],
    [`1、${told}。\n2、植树。`, [`1、${told}。`, '2、植树。']],
    [`1、一、修路。${told}。\n2、二、植树。`, [`一、修路。${told}。`, '二、植树。']],
    [
      `1、一年来做了两件事。一、修路。${told}。(一)铺沥青。${told}。${told}。\n2、植树。`,
      [`一年来做了两件事。一、修路。${told}。(一)铺沥青。${told}。${told}。`, '植树。'],
    ],
    ['第 2 页 共 12 页\n- 3 -\n-精品文档推荐-\n修路。', ['修路。']],
  ],
)
