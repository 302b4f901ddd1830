import { readings } from '../model/cases.ts'
import { numberJumps } from './number-jumps.ts'

/** Numbered lines → the numbers that do not go on counting, with what was expected. */
export default readings(
  ({ outline }) =>
    numberJumps(outline.lines.flatMap(({ marker }) => marker ?? [])).map(({ detail }) => detail),
  [
    ['（一）甲事\n（二）乙事\n（三）丙事', []],
    ['（一）甲事\n（三）丙事', [{ expected: '二', actual: '三' }]],
    ['1.甲事\n2.乙事\n5.丙事\n6.丁事', [{ expected: '3', actual: '5' }]],
    ['十九、甲事\n二十一、乙事', [{ expected: '二十', actual: '二十一' }]],
    ['1.甲事\n2.乙事\n1.丙事', []],
  ],
)
