import { keyTable } from './key-table.ts'
import { cityPlanKey } from './city-plan.ts'

export default keyTable(cityPlanKey, {
  keys: [
    [{ documentNumber: '和政办〔2024〕12号', title: '方案' }, 'no|和政办〔2024〕12号'],
    [{ documentNumber: '和政辦〔２０２４〕12號' }, 'no|和政办〔2024〕12号'],
    [{ issuer: '和平市人民政府', title: '养老服务方案' }, 'title|和平市人民政府|养老服务方案'],
    [{ title: '养老服务方案' }, null],
    [{ issuer: '和平市人民政府' }, null],
  ],
})
