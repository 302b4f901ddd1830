import { keyTable } from './key-table.ts'
import { taskKey } from './task.ts'

export default keyTable(taskKey, {
  keys: [
    [{ plan: 'p1', section: '一、重点任务', number: '1', text: '建站点' }, 'p1|一、重点任务|no|1'],
    [{ plan: 'p1', number: '1', text: '建站点' }, 'p1||no|1'],
    [{ plan: 'p1', section: '一、重点任务', text: '建站点' }, 'p1|一、重点任务|text|建站点'],
    [{ plan: 'p1', text: '建|站点' }, 'p1||text|建¦站点'],
    [{ plan: 'p1' }, null],
    [{ number: '1', text: '建站点' }, null],
  ],
})
