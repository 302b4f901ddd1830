/**
 * Whether a folded text reads as the name of a public body: 市民政局, 各区人民政府, 武汉供电公司, 团市委, 建工科. It
 * must close with a word that bodies close with and hold no mark of a sentence; a bracket behind it is looked past.
 */
export function isBodyName(folded: string): boolean {
  const bare = folded.replace(/\([^()]{0,60}\)|\[[^[\]]{0,60}\]|<[^<>]{0,60}>/gu, '').replace(/\s/gu, '')
  return bare.length >= 2 && bare.length <= 40 && NAME.test(bare) && !ACT.test(bare)
}

const CLOSING = [
  '局委办部厅署院会府处科室股站所队社馆台校园镇乡村区县市州盟旗省组司联协',
  '街道|中心|公司|集团|银行|分行|支行|营管部|支队|大队|中队|总队|办事处|机构|单位|部门|企业|机关|公室',
  '团体|组织|学院|大学|医院|法院|协会|学会|工会|残联|妇联|科协|文联|侨联|社联|记协|红十字|团委|专班|开发区|检察',
  '指挥部|领导小组|委员|运营商|供销社|电视|日报|海关|邮政|移动|联通|电信|铁塔|供电|水务|燃气|街|物业|成员|主体',
]
const [SINGLE = '', ...WORDS] = CLOSING
const NAME = new RegExp(`^[\\p{Script=Han}A-Za-z0-9·、"-]*(?:[${SINGLE}]|${WORDS.join('|')})$`, 'u')
/** What closes like a body and is a doing: 推进试点社区, 建成示范区. */
const ACT =
  /^(?:推进|推动|建设|建成|加快|开展|完善|改造|新建|实施|落实|打造|加强|强化|提升|做好|确保|组织|支持|鼓励|引导|探索|按照|根据|通过|成立|制定|健全|建立|形成|覆盖|全面|进一步)/u
