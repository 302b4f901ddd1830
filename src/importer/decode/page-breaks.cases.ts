import { readings } from '../model/cases.ts'
import { withoutPageBreaks } from './page-breaks.ts'
import { plainPage } from './page.ts'

/** A copy with page numbers → its text with the words put together that they cut. */
export default readings(
  ({ source }) => withoutPageBreaks(plainPage(source.text)).text,
  [
    ['姓名：芮\n— 1 —\n一红\n职务：主任', '姓名：芮一红\n职务：主任'],
    ['职务：党工委委员、纪工委书\n\n- 2 -\n\n记\n分工：', '职务：党工委委员、纪工委书记\n分工：'],
    [
      '主持办事处全面工作，负责机关建设、机构编制和财\n第 3 页 共 9 页\n政工作。',
      '主持办事处全面工作，负责机关建设、机构编制和财\n第 3 页 共 9 页\n政工作。',
    ],
    [
      '分工：主持办事处全面工作，负责机关建设、机构编制和财\r\n第 3 页 共 9 页\r\n政工作。\r\n',
      '分工：主持办事处全面工作，负责机关建设、机构编制和财政工作。\r\n',
    ],
    ['职务：党工委书记\n— 2 —\n分工：主持工作', '职务：党工委书记\n— 2 —\n分工：主持工作'],
    ['舒　　\n— 2 —\n一　党工委委员，负责纪检工作。', '舒一　党工委委员，负责纪检工作。'],
    ['经\n— 2 —\n开区的企业', '经\n— 2 —\n开区的企业'],
    ['内设机构\n— 2 —\n党政办公室', '内设机构\n— 2 —\n党政办公室'],
    ['一、主要职责\n2023\n二、内设机构', '一、主要职责\n2023\n二、内设机构'],
    ['柳堤街道\n\n— 1 —\n', '柳堤街道\n\n— 1 —\n'],
  ],
)
