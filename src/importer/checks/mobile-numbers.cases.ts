import { readings } from '../model/cases.ts'
import { mobileNumbers } from './mobile-numbers.ts'

/** A text → the masks of the mobile numbers that are a person's. The numbers are invented. */
export default readings(
  (document) => mobileNumbers(document, { structure: [] }).map(({ detail }) => detail?.['expected']),
  [
    ['联系人：周敏，电话：13800001234。', ['138****1234']],
    ['网格员 周敏 139-0000-5678', ['139****5678']],
    ['周敏（１３８００００１２３４）', ['１３８****１２３４']],
    ['值班电话：13800001234', []],
    ['监督举报电话（微信同号）：13800001234', []],
    ['服务窗口负责人周敏，电话13800001234', ['138****1234']],
    ['办公电话：027-13800001', []],
    ['订单号 2013800001234，电话 027-82345678', []],
  ],
)
