const BODIES = '(?:部门|科室|单位|机构|站所)'
/** 科室, 科室(单位), 部门和单位. */
const OFFICES = `${BODIES}(?:\\([^()]{2,6}\\)|[、及和]${BODIES})?`

/** What the columns of a table of leaders are called; folded, without spaces. */
export const LEADER_COLUMNS = {
  name: /^(?:领导)?(?:姓名|成员)(?:\(?[、及和]?职务\)?)?$/u,
  posts: /^(?:现任|党政|领导)?职务$/u,
  inChargeOf: new RegExp(`^(?:分管|主管|协管)${OFFICES}$`, 'u'),
  liaises: new RegExp(`^(?:联系|联络)${OFFICES}$`, 'u'),
  duties: /分工|分管|职责|负责|主管/u,
  phone: /电话|联系方式|手机/u,
}
export type LeaderColumn = keyof typeof LEADER_COLUMNS
