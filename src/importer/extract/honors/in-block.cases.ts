import { readings } from '../../model/cases.ts'
import { honorsInBlock } from './in-block.ts'

/** The lines of a block of honors → its awards. */
export default readings(
  ({ source, outline }) =>
    honorsInBlock(
      source,
      outline.lines.map((line) => line.span),
    ).honors,
  [
    [
      '2017年9月  全國文明單位  中央文明委',
      [{ title: '全國文明單位', awardedOn: '2017-09', awardedBy: '中央文明委' }],
    ],
    ['2022年  浙江省“五星級”平安街道', [{ title: '浙江省“五星級”平安街道', awardedOn: '2022' }]],
    [
      '2009.12  全国示范街道（民政部）\n2017.11  全省文明单位（柳河省民族和宗教事务委员会）\n2018.05  全市示范社区（东街社区居民委员会）',
      [
        { title: '全国示范街道', awardedOn: '2009-12', awardedBy: '民政部' },
        { title: '全省文明单位', awardedOn: '2017-11', awardedBy: '柳河省民族和宗教事务委员会' },
        { title: '全市示范社区', awardedOn: '2018-05', recipient: '东街社区居民委员会' },
      ],
    ],
    [
      '获奖年份\t荣誉称号\t获奖单位（个人）\t授予单位\n2021年\t全省先进集体\t柳西社区\t省委',
      [{ title: '全省先进集体', awardedOn: '2021', awardedBy: '省委', recipient: '柳西社区' }],
    ],
    [
      '获奖单位 奖励（命名）名称 授奖（命名）单位\n柳西社区 全省文明社区 省文明委',
      [{ title: '全省文明社区', awardedBy: '省文明委', recipient: '柳西社区' }],
    ],
    ['2019年 全市平安街道', [{ title: '全市平安街道', awardedOn: '2019' }]],
    [
      '省先进基层党组织（2016年，省委）',
      [{ title: '省先进基层党组织', awardedOn: '2016', awardedBy: '省委' }],
    ],
    [
      '全国示范社区（柳西社区，民政部、司法部）\n省级先进集体（街道司法所）\n街道妇联：市三八红旗集体（市妇联 2019年3月）',
      [
        { title: '全国示范社区', awardedBy: '民政部、司法部', recipient: '柳西社区' },
        { title: '省级先进集体', recipient: '街道司法所' },
        { title: '市三八红旗集体', awardedOn: '2019-03', awardedBy: '市妇联', recipient: '街道妇联' },
      ],
    ],
    [
      '街道获“省级示范街道”（省委平安办，2019.04）\n全国示范社区  柳西社区\n全省文明校园  柳西小学',
      [
        { title: '省级示范街道', awardedOn: '2019-04', awardedBy: '省委平安办' },
        { title: '全国示范社区', recipient: '柳西社区' },
        { title: '全省文明校园', recipient: '柳西小学' },
      ],
    ],
    [
      '【国家级】\n2021年7月 全国先进基层党组织 —— 中共中央\n【省级】\n2020年 全省先进集体 —— 柳西社区',
      [
        { title: '全国先进基层党组织', awardedOn: '2021-07', awardedBy: '中共中央' },
        { title: '全省先进集体', awardedOn: '2020', recipient: '柳西社区' },
      ],
    ],
    [
      '国家级荣誉：全国文明单位（2022年5月）\n省级：省级卫生单位、省级平安街道\n全市：柳西社区获“先进社区”称号（市民政局）',
      [
        { title: '全国文明单位', awardedOn: '2022-05' },
        { title: '省级卫生单位' },
        { title: '省级平安街道' },
        { title: '先进社区', awardedBy: '市民政局', recipient: '柳西社区' },
      ],
    ],
    [
      '2021.03 全国巾帼文明岗 —— 柳西街道便民服务中心\n2021.09 全市最美社区 —— 柳西社区',
      [
        { title: '全国巾帼文明岗', awardedOn: '2021-03', recipient: '柳西街道便民服务中心' },
        { title: '全市最美社区', awardedOn: '2021-09', recipient: '柳西社区' },
      ],
    ],
    [
      '个人荣誉\n2021年6月，社区书记王二小获“优秀党务工作者”（中共中央）\n柳西社区荣获“科普示范社区”（中国科协）',
      [
        { title: '优秀党务工作者', awardedOn: '2021-06', awardedBy: '中共中央', recipient: '王二小' },
        { title: '科普示范社区', awardedBy: '中国科协', recipient: '柳西社区' },
      ],
    ],
    [
      '2018年：全国示范街道（教育部职成司）、省级文明单位',
      [
        { title: '全国示范街道', awardedOn: '2018', awardedBy: '教育部职成司' },
        { title: '省级文明单位', awardedOn: '2018' },
      ],
    ],
    [
      '2021年\n全省先进基层党组织  省委\n2023年3月，柳西社区沈佳同志被全国妇联授予“三八红旗手”称号。',
      [
        { title: '全省先进基层党组织', awardedOn: '2021', awardedBy: '省委' },
        { title: '三八红旗手', awardedOn: '2023-03', awardedBy: '全国妇联', recipient: '沈佳' },
      ],
    ],
    [
      '1.2012年12月 全国示范街道 教育部\n4.2019年度 平安街道 区委、区政府\n5.2021—2023 省级双拥模范街道（连续三届）',
      [
        { title: '全国示范街道', awardedOn: '2012-12', awardedBy: '教育部' },
        { title: '平安街道', awardedBy: '区委、区政府' },
        { title: '省级双拥模范街道' },
      ],
    ],
    [
      '街道人民调解委员会被司法部评为“全国模范人民调解委员会”',
      [
        {
          title: '全国模范人民调解委员会',
          awardedBy: '司法部',
          recipient: '街道人民调解委员会',
        },
      ],
    ],
    ['“五星级”平安街道\n全国科普示范街道', [{ title: '“五星级”平安街道' }, { title: '全国科普示范街道' }]],
    [
      '江北区柳堤街道柳北社区－全国示范社区、全国文明单位',
      [
        { title: '全国示范社区', recipient: '江北区柳堤街道柳北社区' },
        { title: '全国文明单位', recipient: '江北区柳堤街道柳北社区' },
      ],
    ],
    [
      '获奖单位\t荣誉称号\t授奖单位\n柳东社区\t全国示范社区\t民政部',
      [{ title: '全国示范社区', awardedBy: '民政部', recipient: '柳东社区' }],
    ],
    [
      '序号\t荣誉名称\t授予单位\t获得时间\n1\t江北区平安街道\t中共江北区委、江北区人民政府\t2018年3月\n柳堤街道，位于江北区南部。',
      [{ title: '江北区平安街道', awardedOn: '2018-03', awardedBy: '中共江北区委、江北区人民政府' }],
    ],
    [
      '省级\n全国示范社区（柳西社区）  2014年  民政部\n江西省卫生街道  2012年  江西省爱卫会',
      [
        { title: '全国示范社区', awardedOn: '2014', awardedBy: '民政部', recipient: '柳西社区' },
        { title: '江西省卫生街道', awardedOn: '2012', awardedBy: '江西省爱卫会' },
      ],
    ],
    ['全省先进基层党组织：柳西社区党委', [{ title: '全省先进基层党组织', recipient: '柳西社区党委' }]],
    ['2.2015年全省双拥模范街道', [{ title: '全省双拥模范街道', awardedOn: '2015' }]],
    [
      '荣誉名称：全国绿色社区；授予单位：国家环保总局；授予时间：2005年',
      [{ title: '全国绿色社区', awardedOn: '2005', awardedBy: '国家环保总局' }],
    ],
    [
      '2020年10月，获评全国模范单位。\n2020年10月  全国模范单位',
      [{ title: '全国模范单位', awardedOn: '2020-10' }],
    ],
    ['省级文明单位2个。', []],
  ],
)
