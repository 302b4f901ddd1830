import { keyTable } from './key-table.ts'
import { workReportKey } from './work-report.ts'

export default keyTable(workReportKey, {
  keys: [
    [{ subdistrict: 's1', title: '总结', summaryYear: 2023, planYear: 2024 }, 's1|2023|2024'],
    [{ subdistrict: 's1', title: '总结', summaryYear: 2023 }, 's1|2023||总结'],
    [{ subdistrict: 's1', title: '计划', planYear: 2024 }, 's1||2024|计划'],
    [{ subdistrict: 's1', title: '总结' }, 's1|||总结'],
    [{ subdistrict: 's1', summaryYear: 2023 }, null],
    [{ title: '总结', summaryYear: 2023, planYear: 2024 }, null],
  ],
})
