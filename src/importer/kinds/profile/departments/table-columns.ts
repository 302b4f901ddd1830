/** What the columns of a table of offices are called; folded, without spaces. */
export const OFFICE_COLUMNS = {
  name: /^(?:内设|下设|职能|所属)?(?:机构|科室|部门|单位|办公室)(?:名称)?$|^名称$/u,
  duties: /职责|职能|工作内容|负责(?!人)/u,
  ledBy: /^(?:分管|主管)领导$/u,
  phone: /电话|联系方式/u,
}
export type OfficeColumn = keyof typeof OFFICE_COLUMNS
