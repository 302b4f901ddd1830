import { readings } from '../../model/cases.ts'
import { recogniseCityPlan } from './recognise.ts'

/** A document → whether it is a plan or a notice that gives work to bodies. */
export default readings(
  (document) => recogniseCityPlan(document) >= 0.5,
  [
    ['柳堤市老旧小区改造行动计划\n一、目标\n改造小区20个。', true],
    ['关于成立柳堤区防汛指挥部的通知\n组  长：连一  区长\n成  员：铁二  区应急局局长', true],
    [
      '柳堤区民生实事责任清单\n序号\t主要内容\t牵头单位\t完成时限\n1\t建学校5所\t区教育局\t8月底\n2\t修路3条\t区交通局\t9月底',
      true,
    ],
    ['柳堤区2020年政府工作报告重点工作任务分工\n一、修路。（区交通局负责）', true],
    ['关于做好防汛工作的通知\n各街道办事处，区政府各部门：\n请做好防汛工作。', true],
    [
      '柳堤街道医疗保险缴费通知\n尊敬的居民朋友：\n集中缴费期为10月1日至12月31日。\n一、缴费方式：银行代扣。\n二、咨询电话：0000-8888001。',
      false,
    ],
    ['关于义务教育招生工作的通知\n各位家长：\n一、报名时间\n7月10日至7月15日。', false],
    ['柳堤街道2023年工作总结\n一、主要工作\n修路3条。', false],
    ['柳堤街道政府工作报告\n一、主要工作\n修路3条。', false],
    ['居民公约\n爱护花木。', false],
    ['', false],
  ],
)
