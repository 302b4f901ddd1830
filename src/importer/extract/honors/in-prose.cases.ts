import { readings } from '../../model/cases.ts'
import { span } from '../../model/span.ts'
import { honorsInProse } from './in-prose.ts'

/** Running text → its awards. */
export default readings(
  ({ source }) => honorsInProse(source, [span(0, source.text.length)]).honors,
  [
    ['2020年10月,獲評全省雙擁模範單位。', [{ title: '全省雙擁模範單位', awardedOn: '2020-10' }]],
    [
      '2021年6月28日,柳堤街道被市委授予“先進集體”稱號。',
      [{ title: '先進集體', awardedOn: '2021-06-28', awardedBy: '市委', recipient: '柳堤街道' }],
    ],
    [
      '2019年12月31日,被民政部評為全國示範街道。',
      [{ title: '全國示範街道', awardedOn: '2019-12-31', awardedBy: '民政部' }],
    ],
    [
      '国家林业局授予柳堤街道第二批“森林街道”称号。',
      [{ title: '第二批“森林街道”', awardedBy: '国家林业局', recipient: '柳堤街道' }],
    ],
    [
      '先后被省委授予“文明单位”,被市政府授予“先进集体”、“平安街道”等荣誉称号',
      [
        { title: '文明单位', awardedBy: '省委' },
        { title: '先进集体', awardedBy: '市政府' },
        { title: '平安街道', awardedBy: '市政府' },
      ],
    ],
    [
      '先后被授予“甲先进单位”,“乙街道”“丙社区”、“丁街道”等20多项荣誉称号。[2]',
      [{ title: '甲先进单位' }, { title: '乙街道' }, { title: '丙社区' }, { title: '丁街道' }],
    ],
    [
      '先後創成省級生態街道、市級衛生街道和國家衛生街道。並獲平安先進單位、雙擁模範街道等多項榮譽稱號',
      [
        { title: '省級生態街道' },
        { title: '市級衛生街道' },
        { title: '國家衛生街道' },
        { title: '平安先進單位' },
        { title: '雙擁模範街道' },
      ],
    ],
    [
      '先后获得了全国文明单位、省文明社区等十余项省级以上荣誉和先进集体等二十余项市、区级荣誉',
      [{ title: '全国文明单位' }, { title: '省文明社区' }, { title: '先进集体' }],
    ],
    [
      '柳东社区在全区“邻里节”竞赛中荣获三等奖;“五步法”项目入选2023年市委组织部《治理·答卷》创新案例',
      [
        { title: '全区“邻里节”竞赛三等奖', recipient: '柳东社区' },
        {
          title: '《治理·答卷》创新案例',
          awardedOn: '2023',
          awardedBy: '市委组织部',
          recipient: '“五步法”项目',
        },
      ],
    ],
    [
      '2015年被评为先进单位，2016年再被评为先进单位',
      [
        { title: '先进单位', awardedOn: '2015' },
        { title: '先进单位', awardedOn: '2016' },
      ],
    ],
    ['柳西社区党委书记沈佳同志获评“优秀党务工作者”', [{ title: '优秀党务工作者', recipient: '沈佳' }]],
    [
      '2020年11月，苇荡街道东街社区荣获“全国文明单位”称号',
      [{ title: '全国文明单位', awardedOn: '2020-11', recipient: '苇荡街道东街社区' }],
    ],
    ['苇荡街道在全市社区治理评比中荣获“先进街道”', [{ title: '先进街道', recipient: '苇荡街道' }]],
    [
      '2022年，苇荡街道被省政府授予“先进集体”称号；苇荡街道党工委被省委表彰为“先进组织”。',
      [
        { title: '先进集体', awardedOn: '2022', awardedBy: '省政府', recipient: '苇荡街道' },
        { title: '先进组织', awardedOn: '2022', awardedBy: '省委', recipient: '苇荡街道党工委' },
      ],
    ],
    ['荣获省妇联颁发的“巾帼文明岗”', [{ title: '巾帼文明岗', awardedBy: '省妇联' }]],
    ['力争获评全国文明街道，居民获得感更强', []],
    ['省级文明单位2个,等各级荣誉十余项。获得群众一致好评。', []],
    ['顺利通过验收，获批建设用地', []],
  ],
)
