/** What a labelled value of a page is; `fact` has no field of its own, `known` is read elsewhere. */
export type ContactField =
  | 'head'
  | 'officeAddress'
  | 'serviceCentreAddress'
  | 'disclosurePhone'
  | 'complaintPhone'
  | 'phone'
  | 'officeHours'
  | 'areaKm2'
  | 'population'
  | 'fact'
  | 'known'

/** Labels as pages print them, folded and without spaces, by what they announce; the first that fits counts. */
const LABELS: [ContactField, RegExp][] = [
  [
    'known',
    /^(?:机构|单位|街道|部门|中文|乡镇)?(?:名称|全称|中文名称?)(?:\((?:全称|名称)\))?$|^(?:所属|所在)(?:地区|区域|城市|地)$|^(?:行政区|区划)类别$|^(?:别名|又名|别称|简称)$/u,
  ],
  ['head', /^(?:机构|单位|主要|行政|街道|法定)?(?:负责人|代表人)(?:姓名)?$/u],
  [
    'fact',
    /区号|邮政?编码|邮政区码|邮编|(?:电子)?(?:邮箱|信箱|邮件)|网址|网站|代码|公众号|微信|微博|乘车|交通/u,
  ],
  ['disclosurePhone', /信息公开.{0,10}(?:电话|联系方式)|公开(?:咨询|受理|联系){0,3}电话$/u],
  ['complaintPhone', /(?:监督|投诉|举报|信访).{0,10}(?:电话|热线|方式)$|^(?:监督|投诉|举报){1,3}$/u],
  ['serviceCentreAddress', /服务(?:中心|大厅|站).{0,10}(?:地址|地点)$/u],
  ['phone', /(?:电话|总机|电话号码|热线|传真|传真号码|手机|联系方式|手机号码?|咨询方式)$/u],
  ['officeHours', /(?:办公|工作|上班|服务|接待|受理|上下班|作息)时间$/u],
  [
    'officeAddress',
    /^(?:机构|单位|街道|办事处|[镇乡]?政府|[镇乡]|党委|本?机关|联系|通讯|通信|详细|办公|驻地|现){0,4}(?:地址|地点|驻地|住所|场所|住址|所在地)$/u,
  ],
  ['areaKm2', /^(?:总|区域|辖区|土地|占地|行政|国土){0,4}面积$/u],
  ['population', /^(?:总|常住|户籍|辖区|现有){0,4}人口(?:数量?)?$/u],
]

/** What a label announces; `fact` for one that pages use and no field holds. */
export function contactField(label: string): ContactField {
  const bare = own(label)
  return LABELS.find(([, pattern]) => pattern.test(bare))?.[0] ?? 'fact'
}

/** A label that is known to be one, also without a colon behind it. */
export const isContactLabel = (label: string): boolean => {
  const bare = own(label)
  return LABELS.some(([, pattern]) => pattern.test(bare))
}

/** Without spaces, the name of the office in front (柳堤街道办事处地址) and a note behind (联系电话（传真）). */
const own = (label: string): string =>
  label
    .replace(/ /gu, '')
    .replace(/^\p{Script=Han}{1,12}?(?:街道|镇|乡)(?:办事处|人民政府|政府)?(?=\p{Script=Han}{2})/u, '')
    .replace(/(?<!名称|全称)\([^()]{1,8}\)$/u, '')
