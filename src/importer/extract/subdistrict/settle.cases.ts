import { readings } from '../../model/cases.ts'
import { readSubdistrict } from './subdistrict.ts'
import { sharedName } from './settle.ts'

/** A page → the district that settles which subdistrict it is of, or how many candidates there are. */
export default readings(
  (document) => {
    const identity = readSubdistrict(document)
    if (!identity) return null
    const { district, parentBody, city } = identity.stated
    const [message] = sharedName(identity)
    return [city?.value, district?.value ?? parentBody?.value, message?.detail?.['count']]
  },
  [
    ['正阳街道办事处\n内设机构\n党政办公室：负责日常工作。', [undefined, undefined, 9]],
    ['正阳街道办事处\n地址：万福街87号\n主办：绿园区人民政府办公室', [undefined, '绿园区', undefined]],
    ['首页 > 长春市 > 绿园区 > 街道\n正阳街道办事处简介', ['长春市', '绿园区', undefined]],
    ['正陽街道辦事處\n主辦：綠園區人民政府', [undefined, '綠園區', undefined]],
    ['正阳街道办事处\n辖区与绿园区、龙沙区企业共建。', [undefined, undefined, 9]],
    ['黑龙江省齐齐哈尔市正阳街道办事处', ['齐齐哈尔市', undefined, undefined]],
    ['黑龙江省正阳街道办事处', [undefined, undefined, 3]],
    ['江岸区正阳街道办事处', [undefined, '江岸区', undefined]],
    ['柳堤街道办事处', [undefined, undefined, undefined]],
    ['白沙镇人民政府\n内设机构\n党政办公室：负责日常工作。', [undefined, undefined, 24]],
    ['白沙镇人民政府\n主办：江津区人民政府办公室', [undefined, '江津区', undefined]],
    ['福建省白沙镇人民政府', [undefined, undefined, 3]],
    ['柳堤镇人民政府', [undefined, undefined, undefined]],
  ],
)
