import { readings } from '../../../model/cases.ts'
import { span } from '../../../model/span.ts'
import { comradeAlone } from './comrade-alone.ts'

/** A line (# in a list of names alone) → the comrade it opens with, whose posts are not told. */
export default readings(
  ({ source: { text, folded } }) => {
    const listed = text.startsWith('#')
    return comradeAlone({ text, folded }, span(listed ? 1 : 0, text.length), listed)?.value ?? null
  },
  [
    ['方一岩同志：主持党工委全面工作。', { name: '方一岩' }],
    ['贲 一同志（挂职），协助分管招商工作。', { name: '贲一', seconded: true }],
    ['方一岩同志指出，要负责到底。', null],
    ['方一岩：负责城建工作。', null],
    ['#方一岩：负责城建工作。', { name: '方一岩' }],
    ['#双 一（挂职）：协助负责城建工作。', { name: '双一', seconded: true }],
    ['#方一岩 负责城建工作。', { name: '方一岩' }],
    ['#方一岩负责城建工作。', { name: '方一岩' }],
    ['#街道负责城建工作。', null],
    ['#城管科：负责城建工作。', null],
    ['#方一岩指出，要负责到底。', null],
    ['协助方一同志抓好招商工作。', null],
    ['配合方一岩同志负责招商工作。', null],
    ['老同志：负责传帮带。', null],
    ['副主任同志：负责城建工作。', null],
  ],
)
