import { table } from '../../model/cases.ts'
import { toldPhone } from './told-phone.ts'

export default table(toldPhone, {
  reads: [
    ['位于柳堤路19号，邮编130000，电话0431-85120011。', { label: '电话', number: '0431-85120011' }],
    ['办公电话为85120011', { label: '办公电话', number: '85120011' }],
    ['邮编130000，监督投诉电话0431-85120012。', { label: '监督投诉电话', number: '0431-85120012' }],
    ['政务公开电话：85120013，', { label: '政务公开电话', number: '85120013' }],
    ['服务热线12345', { label: '服务热线', number: '12345' }],
  ],
  refuses: ['安装电话1200部', '电话1500余次', '接听热线2000件', '0431-85120011'],
})
