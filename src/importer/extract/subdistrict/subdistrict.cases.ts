import { readings } from '../../model/cases.ts'
import { readSubdistrict } from './subdistrict.ts'

const office = (stated: object, kind = 'subdistrict') => ({ kind, stated })

export default readings(
  (document) => {
    const read = readSubdistrict(document)
    return read && { kind: read.kind, stated: read.stated }
  },
  [
    [
      '柳堤街道\n\n湖北省汉口市江北区辖街道',
      office({ name: '柳堤街道', province: '湖北省', city: '汉口市', district: '江北区' }),
    ],
    [
      '领导之窗\n姓名 方一岩\n职务 江北区柳堤街道党工委书记',
      office({ name: '柳堤街道', district: '江北区' }),
    ],
    ['联系我们\n单 位 名 称 ： 柳堤街道办事处', office({ name: '柳堤街道' })],
    ['柳堤街道辦事處部門職能\n一、機構職能：', office({ name: '柳堤街道' })],
    ['中文名\t柳堤街道\n所属地区\t江北区', office({ name: '柳堤街道', district: '江北区' })],
    [
      '政府工作报告\n——2022年1月18日在白沙镇第三届人民代表大会第二次会议上\n白沙镇人民政府镇长  林国栋',
      office({ name: '白沙镇' }, 'town'),
    ],
    [
      '【柳堤街道】 位于汉口市江北区中部，面积3平方公里。',
      office({ name: '柳堤街道', city: '汉口市', district: '江北区' }),
    ],
    [
      '柳堤街道\n湖北省汉口市江北区下辖街道\n历史沿革\n1985年设江北区，改为江北区柳堤街道。',
      office({ name: '柳堤街道', province: '湖北省', city: '汉口市', district: '江北区' }),
    ],
    ['柳西社区位于柳堤街道西部，面积0.5平方公里。', null],
    ['柳堤街道党工委、办事处职能配置、内设机构和人员编制规定', office({ name: '柳堤街道' })],
    ['2023年度柳堤街道工作总结', office({ name: '柳堤街道' })],
    ['2023年江北区人民政府柳堤街道办事处工作总结', office({ name: '柳堤街道', district: '江北区' })],
    ['江北区人民政府市桥街道办事处简介', office({ name: '市桥街道', district: '江北区' })],
    [
      '今年以来,柳堤街道在江北区委、区政府的领导下,修路植树。',
      office({ name: '柳堤街道', district: '江北区' }),
    ],
    ['汉口市江北区柳堤街道办事处简介', office({ name: '柳堤街道', city: '汉口市', district: '江北区' })],
    [
      '机构名称：江北区柳堤街道办事处\n主要职责\n（一）负责街道工作。',
      office({ name: '柳堤街道', district: '江北区' }),
    ],
    [
      '柳堤街道\n柳堤街道位於湖北省漢口市江北區東南部，面積3平方公里。',
      office({ name: '柳堤街道', province: '湖北省', city: '漢口市', district: '江北區' }),
    ],
    [
      '柳堤街道是浙江省金州市兰江市下辖的一个街道。',
      office({ name: '柳堤街道', province: '浙江省', city: '金州市', district: '兰江市' }),
    ],
    [
      '柳堤街道\n所属地区：福建省鹭江市思北区',
      office({ name: '柳堤街道', province: '福建省', city: '鹭江市', district: '思北区' }),
    ],
    ['首页 > 部门网站 > 区柳堤街道办事处\n柳堤街道2023年工作总结', office({ name: '柳堤街道' })],
    [
      '工作总结\n来源：江北区柳堤街道办事处\n2023年，柳堤街道建成食堂2家。',
      office({ name: '柳堤街道', district: '江北区' }),
    ],
    [
      '柳堤街道办事处2023年工作总结\n在南湖高新区党工委、管委会的领导下，柳堤街道完成了任务。',
      office({ name: '柳堤街道', parentBody: '南湖高新区' }),
    ],
    ['南湖经济技术开发区柳堤街道', office({ name: '柳堤街道', parentBody: '南湖经济技术开发区' })],
    ['芦州市青溪镇人民政府', office({ name: '青溪镇', city: '芦州市' }, 'town')],
    [
      '青溪乡概况\n青溪乡位于芦州市云山县北部。',
      office({ name: '青溪乡', city: '芦州市', district: '云山县' }, 'township'),
    ],
    [
      '青溪乡概况青溪乡位于芦州市云山县北部，面积40平方公里。',
      office({ name: '青溪乡', city: '芦州市', district: '云山县' }, 'township'),
    ],
    ['红旗路街道办事处领导分工', office({ name: '红旗路街道' })],
    [
      '青溪镇领导分工\n政府地址：芦州市云山县青溪镇人民路1号',
      office({ name: '青溪镇', city: '芦州市', district: '云山县' }, 'town'),
    ],
    [
      '青溪镇领导分工\n方一岩，现任湖北省芦州市云山县青溪镇党委书记。',
      office({ name: '青溪镇', province: '湖北省', city: '芦州市', district: '云山县' }, 'town'),
    ],
    ['-精品文档- 柳堤街道办事处领导分工', office({ name: '柳堤街道' })],
    ['绿竹区红旗路街道办事处', office({ name: '红旗路街道', district: '绿竹区' })],
    [
      '后湖街道\n辦公地址：漢口市江北區後湖二路1號',
      office({ name: '后湖街道', city: '漢口市', district: '江北區' }),
    ],
    ['关于柳堤街道党政班子成员分工的通知\n（一）张一同志', office({ name: '柳堤街道' })],
    ['中共江北区柳堤街道工作委员会\n关于分工的通知', office({ name: '柳堤街道', district: '江北区' })],
    [
      '柳堤街道\n办公地址\t江北市南岸区柳堤路1号',
      office({ name: '柳堤街道', city: '江北市', district: '南岸区' }),
    ],
    [
      '柳堤街道概况\n柳堤街道是区政府的派出机关。办公地点设在江北市南岸区柳堤路1号。',
      office({ name: '柳堤街道', city: '江北市', district: '南岸区' }),
    ],
    [
      '柳堤街道\n办公地址江北市南岸区柳堤路1号',
      office({ name: '柳堤街道', city: '江北市', district: '南岸区' }),
    ],
    ['根据改革方案，柳堤街道统一设置“4办1队”，即：党政办公室。', office({ name: '柳堤街道' })],
    [
      '柳堤街道办事处\n江北市南岸区柳堤大街甲55号\n周一至周五 8:30-11:30',
      office({ name: '柳堤街道', city: '江北市', district: '南岸区' }),
    ],
    [
      '【概况】柳堤街道位于江北市南岸区北部，面积3平方千米。',
      office({ name: '柳堤街道', city: '江北市', district: '南岸区' }),
    ],
    [
      '江北区柳堤街道办事处文件\n柳街办〔2011〕14号\n关于领导班子成员分工的通知',
      office({ name: '柳堤街道', district: '江北区' }),
    ],
    ['中共柳堤街道工作委员会文件\n关于领导班子成员分工的通知', office({ name: '柳堤街道' })],
    ['关于公布柳堤街道领导班子成员分工的公告', office({ name: '柳堤街道' })],
    ['推进街道、社区党建，统筹城镇建设，各街道、镇、乡做好落实。', null],
    ['关于做好防汛工作的通知\n各区人民政府：抄送柳堤街道。', null],
  ],
)
