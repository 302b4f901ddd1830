import { keyTable } from './key-table.ts'
import { unitKey } from './unit.ts'

export default keyTable(unitKey, {
  keys: [
    [{ name: '市民政局' }, '市民政局|'],
    [{ name: '市民政局', jurisdiction: '和平市' }, '市民政局|和平市'],
    [{ jurisdiction: '和平市' }, null],
  ],
})
