import { readings } from '../model/cases.ts'
import { readPrintLine } from './signature.ts'

/** The end of a paper → who printed it and when. */
export default readings(
  (document) => {
    const { issuer, issuedOn } = readPrintLine(document) ?? {}
    return issuedOn && [issuer?.value, issuedOn.value]
  },
  [
    ['请照办。\n柳城市政府办公室　　2021年3月1日印发', ['柳城市政府办公室', '2021-03-01']],
    ['请照办。\n柳城市政府办公室\n2021年3月1日印发', ['柳城市政府办公室', '2021-03-01']],
    [
      '柳城市养老服务方案\n（柳政办〔2021〕3号　2021年3月1日市政府办公室印发）\n一、目标',
      ['市政府办公室', '2021-03-01'],
    ],
    ['柳城市政府办公室\n2021年3月1日', undefined],
    ['请照办。\n2021年3月1日印发', undefined],
  ],
)
