import { table } from '../../model/cases.ts'
import { population } from './population.ts'

export default table(population, {
  reads: [
    ['人口92300人(2010年)', 92300],
    ['常住人口12.06万余人', 120600],
    ['總人口約8.4萬人', 84000],
    ['户籍人口 3,215 人', 3215],
    ['辖区人口5万', 50000],
  ],
  refuses: ['流动人口2000人', '人口密度1200人', '老年人口3000人', '人口众多', '人口0.33人'],
})
