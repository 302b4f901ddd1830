import { readings } from '../model/cases.ts'
import { listTotals } from './list-totals.ts'

/** A text → the totals that do not add up, and how many there are. */
export default readings(
  (document) => listTotals(document, { structure: [] }).map(({ detail }) => detail),
  [
    ['重点抓好以下3项工作：\n1.修路。\n2.种树。', [{ stated: '3项工作', counted: 2 }]],
    ['重点抓好以下3项工作：\n1.修路。\n2.种树。\n3.架桥。', []],
    ['一、目标\n做到三个坚持：一是坚持实干，二是坚持创新。', [{ stated: '三个坚持', counted: 2 }]],
    ['做到三个坚持：一是坚持实干；二是坚持创新；三是坚持为民。', []],
    ['共分为两个方面：\n（一）修路。\n（二）种树。\n（三）架桥。', [{ stated: '两个方面', counted: 3 }]],
    ['完成了3项工作，修了路，种了树。', []],
    ['重点抓好3项工作：修路、种树、架桥。', []],
  ],
)
