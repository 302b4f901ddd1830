import { table } from '../model/cases.ts'
import { documentNumber } from './document-number.ts'

const number = (value: string, year: number, serial: number, proper = true) => ({
  number: value as never,
  year,
  serial,
  proper,
})

export default table(documentNumber, {
  reads: [
    ['和平街办发〔2024〕12号', number('和平街办发〔2024〕12号', 2024, 12)],
    ['根据和平街办发〔2024〕12号文件', number('和平街办发〔2024〕12号', 2024, 12)],
    ['柳政办﹝2021﹞8号', number('柳政办﹝2021﹞8号', 2021, 8, false)],
    ['柳政办[2021]8号', number('柳政办[2021]8号', 2021, 8, false)],
    ['柳政办【2021】8号', number('柳政办【2021】8号', 2021, 8, false)],
    ['柳政办（2021）8号', number('柳政办（2021）8号', 2021, 8, false)],
    ['文件编号\t柳政办[2021]8号', number('柳政办[2021]8号', 2021, 8, false)],
    ['柳政辦發〔２０２１〕１８號', number('柳政辦發〔２０２１〕１８號', 2021, 18)],
    ['柳政办 〔2021〕 8 号', number('柳政办〔2021〕8号', 2021, 8)],
    ['发文字号：柳府〔2019〕110号', number('柳府〔2019〕110号', 2019, 110)],
    [
      '柳政发〔2020〕1号、柳政办发〔2020〕2号',
      number('柳政发〔2020〕1号', 2020, 1),
      number('柳政办发〔2020〕2号', 2020, 2),
    ],
  ],
  refuses: [
    '第12号楼',
    '和平街办发〔2024〕012号',
    '和平街办发〔2024〕号',
    '和平街办发2024年12号',
    '《柳堤规划》12号地块',
    '柳堤路（2021）',
    '〔2024〕12号',
    '柳〔2024〕12号',
  ],
})
