import { table } from '../../model/cases.ts'
import { awardVerb } from './award-verb.ts'

const sure = { sure: true, active: false }

export default table(awardVerb, {
  reads: [
    ['獲評省級文明單位', sure],
    ['被區委評為先進集體', sure],
    ['在竞赛中荣获三等奖', sure],
    ['荣立市平安建设“集体三等功”', sure],
    ['项目入选全国优秀案例', sure],
    ['先后被授予“平安街道”称号', { sure: true, active: true }],
    ['获得了市级卫生街道', { sure: false, active: false }],
    ['荣获省妇联颁发的“巾帼文明岗”', { ...sure, giver: '省妇联' }],
    ['获市委、市政府授予的“先进集体”', { ...sure, giver: '市委、市政府' }],
    ['获全国妇联授予“先进集体”称号', { ...sure, giver: '全国妇联' }],
    ['先后创成省级生态街道', { sure: false, active: false }],
  ],
  refuses: [
    '居民的获得感更强',
    '获取营业执照',
    '获奖单位',
    '获批建设用地',
    '授予单位为市委',
    '获悉有关情况',
    '评比表彰工作',
    '确定工作重点',
  ],
})
