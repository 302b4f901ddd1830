/**
 * Units that count or measure in office prose, in the folded view. A character that also opens other words is barred
 * where those follow: 5个月 is a time, 1张图 a slogan, 3场所 no count of events.
 */
const COUNTERS: Record<string, string> = {
  个: '月|多月|小时|工作日|方面|层面|角度|维度|日夜|年头|年度|必须|确保|坚持',
  名: '列|额|单|称',
  位: '列|居|次|于',
  人: '民|均|才|身|工',
  户: '型|籍',
  家: '庭|园|长|访',
  项: '',
  次: '日|月|年',
  场: '所|地|景',
  处: '',
  座: '谈',
  所: '有|需|在',
  间: '接|距',
  幢: '',
  栋: '',
  套: '路',
  台: '阶|账',
  部: '门|署|分|委|队',
  辆: '',
  车: '位|辆|间|站|库|场|主|险|队|型|展|道|流|企|牌|用|路',
  艘: '',
  架: '构|空',
  盏: '',
  杆: '',
  根: '据|本',
  株: '',
  棵: '',
  盆: '',
  份: '额',
  册: '',
  本: '账|经|级|地|市|区',
  张: '图|网|表|牌|蓝图|清单',
  幅: '度',
  块: '钱',
  面: '积|向|对|貌',
  条: '心|例|龙|件',
  道: '路|德',
  口: '径',
  眼: '球|光|镜|科|前|界|睛|部',
  桩: '',
  孔: '径',
  支: '部|付|出|持|撑',
  组: '织|建|成|团',
  班: '子',
  期: '间|限',
  轮: '岗|流|换',
  批: '准|复|示|评',
  起: '来|到|步|草',
  宗: '旨|教',
  例: '会|行|外',
  篇: '章',
  则: '',
  枚: '',
  封: '闭',
  件: '',
  节: '气|约|能|点|目|日',
  门: '口|店|户|前',
  堂: '',
  床: '',
  席: '',
  趟: '',
  袋: '',
  桶: '',
  盒: '',
  箱: '',
  包: '保|括|含|联|容',
  瓶: '',
  只: '有|要|能|是',
  头: '部|条|雁',
  客: '户|运|流|服|厅|群|商|源|车|栈|体|观|人|家|单|房',
  羽: '',
  匹: '配',
  尾: '气|水',
  餐: '厅|饮',
  票: '据',
  款: '项|物',
  种: '植|类|养',
  类: '似|型|别',
  对: '接|口|象|照|标|应|于|外|内|症',
  双: '向|方|拥|创|随',
  单: '位|元|独|个|一|体',
  笔: '',
  通: '过|报|信|道|知',
  集: '中|体|市|团|成',
  层: '级|面|次',
  段: '',
  片: '区',
  具: '体|有|备',
  把: '关|握|手',
  顶: '层|格',
  股: '份|权|级|室|东',
  亩: '',
  顷: '',
  大类: '',
  小类: '',
  大项: '',
  小项: '',
  台套: '',
  人份: '',
  分: '钟|之|类|别|级|片|区|步|管|工|批|期|为|享|析|布|配|散|流|会|解|离|局|支|公|院|校|行|层|组|队|阶',
  天: '然',
  岁: '月|末|尾|首',
  分钟: '',
  小时: '',
  学时: '',
  课时: '',
  倍: '',
}

const MEASURES = `
  平方公里 平方千米 平方米 平米 平方 ㎡ m2 km2 km² m² 立方米 立方 公顷 公里 千米 延长米 延米 米 km 吨标准煤 吨
  公斤 千克 斤 微克 毫克 升 千瓦时 千瓦 兆瓦 度电 % ‰ 分贝 元 美元 欧元 港元 港币 日元 个百分点 百分点
`
  .trim()
  .split(/\s+/u)

/** 人次, 场次, 户次 …: how often, not how many. */
const OCCASIONS = [...'人户家件车班场台批轮例篇条点校站辆剂'].map((thing) => `${thing}次`)
const PER =
  /^(?:\/(?:立方米|平方米|平方公里|公里|人|户|月|年|天|日|次|吨|亩|公顷|小时|件|升|台|辆|学期|平米)){1,2}/u
const BOUND = /^(?:以上|左右|以内|上下|之多)/u

const UNITS = new Map<string, string[]>([
  ...Object.entries(COUNTERS).map(([unit, bars]): [string, string[]] => [unit, bars ? bars.split('|') : []]),
  ...[...MEASURES, ...OCCASIONS].map((unit): [string, string[]] => [unit, []]),
])
const LONGEST = Math.max(...[...UNITS.keys()].map((unit) => unit.length))
/** As much of the text behind a figure as a unit, what it is per, and its bound can take. */
export const LONGEST_UNIT = LONGEST + 12

/** How long the unit is that a text begins with (微克/立方米 and 元/人/月 included), and the bound behind it (以上). */
export function unitAt(folded: string): { unit: number; bound: number } | null {
  for (let length = Math.min(LONGEST, folded.length); length > 0; length--) {
    const bars = UNITS.get(folded.slice(0, length))
    if (!bars || bars.some((bar) => folded.startsWith(bar, length))) continue
    const unit = length + (PER.exec(folded.slice(length))?.[0].length ?? 0)
    return { unit, bound: BOUND.exec(folded.slice(unit))?.[0].length ?? 0 }
  }
  return null
}

/** Units after which the thing counted is said: 8家企业, not 3000人次 or 17.4万元. */
export const isCounter = (unit: string): boolean =>
  unit in COUNTERS && !/^(?:人|倍|天|分|小时|分钟)$/u.test(unit)
