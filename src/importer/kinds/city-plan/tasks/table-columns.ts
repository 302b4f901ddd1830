/** What a column of a table of tasks holds, by its heading in the folded view without spaces. */
export const COLUMNS = {
  number: /^(?:序号|编号|号)$/u,
  section: /^(?:类别|领域|板块|项目类别|任务类别|工作类别|重点任务|一级指标|任务大类|目标)$/u,
  text: /^(?:(?:主要|重点|具体|工作|目标|年度|整改|创建|建设|改革|实施|责任|各项)*(?:任务|内容|措施|事项|举措|项目|要求|指标)(?:名称|及要求|分解|清单)?|任务分解)$/u,
  lead: /^(?:牵头|主责|主办|第一责任|主要责任)(?:责任)?(?:单位|部门|科室)?(?:\((?:部门|单位)\))?$/u,
  responsible:
    /^(?:责任|配合|协办|承办|协同|参与|参加|协助|落实|实施|责任分工)(?:责任)?(?:单位|部门|科室|处室|主体)?(?:\((?:部门|单位)\))?$/u,
  deadline: /^(?:完成|办理|整改|推进|计划完成|时间|进度)?(?:时限|期限|时间|日期|时间节点|安排|要求|进度)$/u,
  other: /^(?:牵头领导|责任领导|分管领导|责任人|负责人|联系人|指导单位|督导单位|监督单位|数据提供单位)$/u,
} as const satisfies Record<string, RegExp>

export type Column = keyof typeof COLUMNS

/** A table tells tasks when it has a column for what is done and one for who does it. */
export const isTaskTable = (columns: readonly (Column | null)[]): boolean =>
  columns.includes('text') && (columns.includes('lead') || columns.includes('responsible'))
