import { keyTable } from './key-table.ts'
import { leaderKey } from './leader.ts'

export default keyTable(leaderKey, {
  keys: [
    [{ subdistrict: 's1', name: '周平' }, 's1|周平'],
    [{ subdistrict: 's1', name: '周　平' }, 's1|周平'],
    [{ subdistrict: 's1', name: '周平', endedOn: '2026' }, 's1|周平'],
    [{ subdistrict: 's1', name: '周平', endedOn: '2025' }, null],
    [{ subdistrict: 's1', name: '周平', endedOn: '2026-11-20' }, null],
    [{ subdistrict: 's1' }, null],
    [{ name: '周平' }, null],
  ],
})
