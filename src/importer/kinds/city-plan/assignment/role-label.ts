/** What a label makes of the names behind it; `other` keeps the label itself as the role. */
export type Role = 'lead' | 'responsible' | 'deadline' | 'other'

/** The first of these that a label holds decides; 牵头领导 and 责任人 name people, so they come before. */
const ROLES: [Role, RegExp][] = [
  ['other', /(?:领导|人)$/u],
  ['lead', /牵头|主责|主办|主要责任|首要责任|第一责任/u],
  ['deadline', /(?:时限|期限|时间|日期|节点|进度)(?:要求|安排)?$/u],
  [
    'responsible',
    /责任|配合|协办|承办|协同|协作|协助|参与|参加|参建|实施|落实|执行|成员|支持|共同|负责|组织|完成|相关/u,
  ],
  ['other', /./u],
]

/** The role that a label gives to what stands behind it: 责任单位, 配合部门 → responsible. */
export function roleOf(label: string): Role {
  const bare = label.replace(/[\s:]/gu, '')
  return ROLES.find(([, pattern]) => pattern.test(bare))?.[0] ?? 'other'
}

/** Columns put spaces between the characters of a label. */
const spaced = (words: string): string =>
  words
    .split('|')
    .map((word) => [...word].join(' ?'))
    .join('|')

const DUTY = spaced(
  '牵头|主责|主办|主要责任|首要责任|第一责任|责任|配合|协办|承办|协同|协作|协助|参与|参加|参建|实施|落实|执行|成员|支持|共同|负责|组织|完成|相关|数据提供|数据来源|数据|统计|指导|督导|督办|监督|考核|验收|评估|分管|包联|包保|挂点|提供|技术支持|监测',
)
const WHO = spaced('单位|部门|机关|科室|处室|主体|领导|责任人|人|机构')
const WHEN = spaced(
  '计划完成时间|完成时限|完成期限|完成时间|完成日期|办理时限|办结时限|办结时间|整改时限|整改时间|工作时限|推进时限|实施时间|实施时限|时限要求|时间节点|时间要求|时间进度|进度要求|进度安排|起止时间|时限|期限',
)
/** Labels that need no 单位 behind them. */
const ALONE = spaced('牵头|责任|配合|主办|协办|承办')

/**
 * A label with its colon, in the folded view: 牵头单位:, 责任部门:, 完成时限:, 牵头:, and behind a mark any other that
 * closes with 单位 or 部门 (数据提供单位:).
 */
export const ROLE_LABEL = new RegExp(
  `(?<label>(?:[省市区县] ?级 ?)?(?:${DUTY})(?:[及和与、/(]?(?:${DUTY})\\)?)? ?(?:${WHO})(?:及(?:${WHO}))?|${ALONE}|${WHEN}|(?<=^|[;,。( ])(?!各|有关|本|请)[\\p{Script=Han}]{2,8}(?:单位|部门)) ?:`,
  'gu',
)
