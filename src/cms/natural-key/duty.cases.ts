import { keyTable } from './key-table.ts'
import { dutyKey } from './duty.ts'

const long = '负责辖区内的环境整治和垃圾分类工作，'.repeat(4)

export default keyTable(dutyKey, {
  keys: [
    [{ subdistrict: 's1', number: '（一）', text: '宣传政策。' }, 's1|no|(一)'],
    [{ subdistrict: 's1', number: '(一)', text: '另一段文字。' }, 's1|no|(一)'],
    [{ subdistrict: 's1', text: '宣传政策。' }, 's1|text|宣传政策。'],
    [{ subdistrict: 's1', text: long }, `s1|text|${long.replaceAll('，', ',').slice(0, 40)}`],
    [{ subdistrict: 's1', text: '' }, null],
    [{ text: '宣传政策。' }, null],
  ],
})
