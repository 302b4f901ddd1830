import { keyTable } from './key-table.ts'
import { honorKey } from './honor.ts'

export default keyTable(honorKey, {
  keys: [
    [{ subdistrict: 's1', title: '文明单位' }, 's1|文明单位||'],
    [{ subdistrict: 's1', title: '文明单位', awardedOn: '2023-05' }, 's1|文明单位||2023'],
    [
      { subdistrict: 's1', title: '文明单位', awardedOn: '2023', recipient: '清溪社区' },
      's1|文明单位|清溪社区|2023',
    ],
    [{ subdistrict: 's1' }, null],
    [{ title: '文明单位' }, null],
  ],
})
