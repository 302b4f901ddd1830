const ENDINGS =
  '办公室|办事处|办|科|室|中心|服务站|工作站|管理站|站|所|分局|局|大队|中队|支队|分队|服务队|队|工作委员会|委员会|纪工委|纪委|工委|党委|总支|支部|武装部|部|大厅|工会|总工会|妇联|残联|科协|侨联|工商联|关工委|团委|团工委|联社|供销社|信用社|协会|联合会|办事组|组|处|库|馆|党校|院|厅|专班|窗口|园|法庭'
const OFFICE = new RegExp(`(?:${ENDINGS})$`, 'u')
const WORK =
  /(?:工作|任务|事务|建设|作用|水平|全局|大局|布局|格局|结局|当局|干部|内部|外部|全部|总部|小组|重组|改组|到位|学校|医院|法院|检察院|住宅小区|家园|公园|校园|各部|有关部|等部)$/u
/** A kind of offices and no name of one: 事业单位, 2个中心. */
const KIND =
  /^(?:[\d一二三四五六七八九十两]+个?|各|等|其他|有关|相关|所属|下属|直属|本|该)(?:党政|内设|事业|街道|职能)*(?:机构|单位|科室|部门|办公室|办|科|室|中心|站所?|队|局)$/u

/** Whether a folded text is called like an office (内设机构、事业单位): 党政办公室, 综治办, 公共服务中心. */
export const isOfficeName = (folded: string): boolean =>
  folded.length >= 2 &&
  folded.length <= 30 &&
  OFFICE.test(folded) &&
  !WORK.test(folded) &&
  !KIND.test(folded) &&
  !/^(?:即|包括)/u.test(folded) &&
  !/^[\d一二三四五六七八九十两](?:办|委|部|室|科|队|个)/u.test(folded) &&
  !/^(?:负责|承担|协助|配合|主持|完成|做好|推[进动]|组织开展|指导|统筹|落实|贯彻|抓好|开展|联系各)/u.test(
    folded,
  ) &&
  !/[\d一二三四五六七八九十两]个|\d[处所家座间]$/u.test(folded) &&
  !/^(?:办公室|中心|科室|[各本该]\S)$|^各|各(?:科室|部门|单位|办公室|站所)$/u.test(folded)

/** Where the name of an office may end inside a text: a lookbehind for what follows it without a mark. */
export const BEHIND_OFFICE =
  '(?<=办公室|[党综社城应经财民文司信]\\p{Script=Han}{0,3}办|科|中心|站|所|局|大队|中队|大厅|工委|党委)'
