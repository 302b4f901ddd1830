/** How posts and the names of their bodies begin when they follow a person's name, in the folded view. */
const STARTS =
  '市|区|县|省|州|盟|旗|镇|乡|街道|社区|村|团|人行|国家|国务院|中央|中国|中共|全国|党|纪|副|常务|正|一级|二级|三级|四级|调研|人大|政协|政府|人民|政法|武装|宣传|组织|统战|办公|主任|书记|主席|局长|院长|校长|处长|科长|所长|站长|队长|秘书|委员|常委|总|董事|经理|财政|民政|公安|派出所|教育|卫生|卫健|司法|城管|城市|综治|综合|应急|农业|农村|经济|社会|信访|水务|水利|交通|住建|住房|建设|环保|环境|生态|自然资源|国土|规划|人社|人力|医保|审计|统计|税务|市场|工信|工商|科技|科学|商务|文化|文旅|体育|旅游|林业|园林|发改|发展|国资|金融|消防|法院|检察|监察|监委|气象|供电|电信|移动|联通|邮政|铁塔|燃气|城投|交投|工会|妇联|残联|科协|共青团|红十字|机关|政务|大数据|退役|民宗|民族|老干|编办|网信|政研|督查|人防|档案|执法|便民|服务|食药|安监|质监|房管|粮食|供销|文明办|文联|报社|广电|电视|学校|医院|开发区|高新|管委会'
const START = new RegExp(`^(?:${STARTS})`, 'u')
const CLOSE =
  /(?:长|书记|主任|主席|委员|常委|巡视员|调研员|经理|董事|总监|工程师|师|司令|政委|顾问|干事|助理|代表|人|员|科员|负责同志|领导)(?:\([^()]{1,20}\))?$/u
const PLACE = /^\p{Script=Han}{2}(?:市|区|县|省|州|盟|旗|镇|乡|街道|新区)/u
const LONG_PLACE = /^\p{Script=Han}{3,4}(?:市|区|县|省|州|盟|旗|镇|乡|街道|新区)/u

/** Whether a text opens as a post does: 副书记, 市财政局局长. */
export const opensAsPost = (folded: string): boolean => START.test(folded)

/** Whether a text opens with a place: 柳堤街道党工委书记. */
export const opensAsPlace = (folded: string): boolean => PLACE.test(folded) || LONG_PLACE.test(folded)

/** Whether a text closes as a post does: 局长, 二级巡视员. */
export const closesAsPost = (folded: string): boolean => CLOSE.test(folded)

/** How a document names bodies elsewhere: what helps to tell where a name ends that is glued to a post. */
export type Surroundings = {
  /** The two characters behind each mark. */
  beginnings: ReadonlySet<string>
  /** Places that it names more than once: 武汉市 is no 武汉 of the 市. */
  places: ReadonlySet<string>
  /** The same without 市, 区, 县: 江岸工商分局 is no 江岸 of the 工商分局. */
  stems: ReadonlySet<string>
}

export function surroundingsIn(folded: string): Surroundings {
  const beginnings = new Set<string>()
  for (const [pair] of folded.matchAll(/(?<=[、,;:。(])\p{Script=Han}{2}/gu)) beginnings.add(pair)
  const places = new Set<string>()
  const once = new Set<string>()
  for (const [place] of folded.matchAll(/(?<!\p{Script=Han})\p{Script=Han}{2,3}[市区县省州镇乡]/gu)) {
    ;(once.has(place) ? places : once).add(place)
  }
  return { beginnings, places, stems: new Set([...places].map((place) => place.slice(0, -1))) }
}

/**
 * How likely a text is all of a post with its body, 0 … 5: it opens with a level of government (市文明办), a known
 * word, a place (江岸区…), or as bodies do elsewhere in the document.
 */
export function postLikelihood(folded: string, { beginnings }: Surroundings): number {
  if (/^[市区县省州镇乡团](?=\p{Script=Han}{2})(?!长)/u.test(folded)) return 5
  if (PLACE.test(folded) || opensAsPost(folded) || beginnings.has(folded.slice(0, 2))) return 4
  if (LONG_PLACE.test(folded)) return 3
  return /^\p{Script=Han}[市区县镇乡]/u.test(folded) ? 1 : 0
}
