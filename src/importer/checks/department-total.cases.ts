import { readings } from '../model/cases.ts'
import { departmentTotal } from './department-total.ts'

const listed = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    ...{ name: `第${at + 1}科`, aliases: [], rank: at + 1, responsibilities: '', at: {} },
  }))

/** How many offices were read is the figure that opens each text → what is said of its totals. */
export default readings(
  (document) =>
    departmentTotal(document, {
      structure: [],
      departments: listed(Number.parseInt(document.source.text, 10)),
    }).map(({ detail }) => detail),
  [
    ['5 街道共设6个机构。', [{ stated: '6个机构', counted: 5 }]],
    ['6 街道共设6个机构。', []],
    ['9 街道设置6个内设机构、3个事业单位。', []],
    ['6 街道设置6个内设机构、3个事业单位。', []],
    ['8 街道设置6个内设机构、3个事业单位。', [{ stated: '6个内设机构', counted: 8 }]],
    ['7 街道共设置5个内设机构，分别为甲、乙；下设党群、便民服务中心两个事业单位。', []],
    ['12 街道内设十二个科室。', []],
    ['0 街道共设6个机构。', []],
    ['5 街道辖12个社区。', []],
  ],
)
