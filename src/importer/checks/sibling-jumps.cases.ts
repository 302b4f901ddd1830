import { readings } from '../model/cases.ts'
import { siblingJumps } from './sibling-jumps.ts'

/** A numbered text → the numbers that do not go on counting. */
export default readings(
  (document) => siblingJumps(document, { structure: [] }).map(({ detail }) => detail),
  [
    ['一、甲事\n1.子事\n2.丑事\n二、乙事\n1.寅事', []],
    ['一、甲事\n（一）子事\n（三）丑事\n二、乙事', [{ expected: '二', actual: '三' }]],
    ['一、甲事\n1.子事\n三、乙事', [{ expected: '二', actual: '三' }]],
  ],
)
