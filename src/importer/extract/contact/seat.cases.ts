import { table } from '../../model/cases.ts'
import { seat } from './seat.ts'

export default table(seat, {
  reads: [
    ['街道駐地為柳堤二路59號。', { of: 'office', address: '柳堤二路59號' }],
    ['街道办事处驻迎春路77号', { of: 'office', address: '迎春路77号' }],
    ['办事处位于江北区柳堤路甲19号，', { of: 'office', address: '江北区柳堤路甲19号' }],
    ['政务服务中心地址为兴隆路171号附1号。', { of: 'serviceCentre', address: '兴隆路171号附1号' }],
    ['便民服务大厅设在柳堤路2号综合楼', { of: 'serviceCentre', address: '柳堤路2号综合楼' }],
    ['办公地点为柳堤路与春晓路交口西南角，', { of: 'office', address: '柳堤路与春晓路交口西南角' }],
    ['办公地址：柳堤街8号，联系电话', { of: 'office', address: '柳堤街8号' }],
  ],
  refuses: ['办公地点为原址不变', '位于湖北省汉口市江北区', '驻地干部', '5号线地铁', '街道地处城区东部'],
})
