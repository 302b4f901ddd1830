import { keyTable } from './key-table.ts'
import { departmentKey } from './department.ts'

export default keyTable(departmentKey, {
  keys: [
    [{ subdistrict: 's1', name: '党政办公室' }, 's1|党政办公室'],
    [{ subdistrict: 's1', name: '黨政辦公室' }, 's1|党政办公室'],
    [{ subdistrict: null, name: '党政办公室' }, null],
    [{ subdistrict: 's1' }, null],
  ],
})
