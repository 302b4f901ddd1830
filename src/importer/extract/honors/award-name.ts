/** How awards are called: what closes the name of one, in the folded view. */
const ENDINGS = [
  '奖[状章牌杯]?|金牌|银牌|铜牌|红旗|锦旗|称号|荣誉|殊荣',
  '单位|街道|乡镇|镇|乡|村|社区|小区|街区|城区|城市|园区|景区|窗口|机关|学校|企业|家庭|商圈|驿站|食堂',
  '集体|个人|团队|组织|支部|党委|党组织|团委|标兵|能手|旗手|卫士|公仆|志愿者|工作者|青年|妇女|模范|先锋|典型|楷模',
  '站|所|中心|点|基地|平台|阵地|岗|号|户|库|园|区|县|家园|之家|之乡|之星',
  '样板路|示范路|样板|案例|项目|品牌|工程|活动|作品|成果|做法|经验|街|榜|名单|试点|示范|先进|优秀|百强|十佳|十强|第[一二三]名|[一二三四五]星级?',
]
const AWARD_NAME = new RegExp(`(?:${ENDINGS.join('|')})"?$`, 'u')

/** Whether a text is called like an award: it ends in 奖, 先进单位, 示范街道 … */
export const isAwardName = (folded: string): boolean => AWARD_NAME.test(folded)

/** A lookbehind for lists without quotes: 和 parts two awards only behind the full name of one. */
export const AFTER_AWARD_NAME =
  '(?<=单位|街道|社区|乡镇|集体|个人|城市|城区|称号|先进|基地|示范点|中心|站|奖|"|村)'
