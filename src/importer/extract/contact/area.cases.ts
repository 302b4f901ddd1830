import { table } from '../../model/cases.ts'
import { area } from './area.ts'

export default table(area, {
  reads: [
    ['面积约13.71平方公里', 13.71],
    ['面 积: 6.05 km²', 6.05],
    ['佔地面積1.39平方公里', 1.39],
    ['72 平方公里(28 平方英里)', 72],
    ['９．８平方千米', 9.8],
    ['21㎢', 21],
  ],
  refuses: ['建筑面积300平方米', '0平方公里', '平方公里', '绿地12公顷'],
})
