import { readings } from '../model/cases.ts'
import { identityNumbers } from './identity-numbers.ts'

/** A text → the masks of the identity numbers in it. The numbers are invented; only their last digit is computed. */
export default readings(
  (document) => identityNumbers(document, { structure: [] }).map(({ detail }) => detail?.['expected']),
  [
    ['身份证号：110101199003076632。', ['110101********6632']],
    ['身份证号11010519491231002x', ['110105********002x']],
    ['证号１１０１０５１９４９１２３１００２Ｘ，', ['１１０１０５********００２Ｘ']],
    ['身份证号110105194912310021', []],
    ['统一社会信用代码 91110105194912310X2', []],
    ['账号 6222110105194912310029', []],
  ],
)
