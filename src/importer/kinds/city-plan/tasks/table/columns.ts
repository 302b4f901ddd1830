/** What a column of a table of tasks holds, by its heading in the folded view without spaces. */
export const COLUMNS = {
  number: /^(?:序号|编号|号|项目序号|任务序号)$/u,
  section:
    /^(?:类别|类型|分类|领域|板块|项目类别|任务类别|工作类别|重点任务|重点工作|一级指标|任务大类|工作方面|目标)$/u,
  text: /^(?:(?:(?:19|20)\d{2}年)?(?:主要|预期|重点|具体|工作|目标|年度|整改|创建|建设|改革|实施|责任|各项|分解|民生|治理|整治|改造|推进|任务|项目)*(?:任务|内容|措施|事项|举措|项目|要求|指标|目标|工作|标准|规模|问题)(?:名称|及要求|分解|清单|及内容|和要求|内容|及标准)?|任务分解)$/u,
  lead: /^(?:牵头|主责|主办|第一责任|主要责任)(?:责任)?(?:单位|部门|科室|处室)?(?:\((?:部门|单位)\))?$/u,
  responsible:
    /^(?:(?:责任|配合|协办|承办|协同|协作|参与|参加|协助|落实|实施|建设|完成|承担|组织实施|责任分工)(?:责任)?(?:[及和(]?(?:配合|协助|参与|协办|责任))?\)?(?:单位|部门|科室|处室|主体|乡镇|街道)(?:\((?:部门|单位)\))?|责任分工|责任|配合|牵头及(?:责任|配合)单位)$/u,
  deadline:
    /^(?:(?:计划|预计|要求)?(?:完成|办理|办结|整改|推进|时间|进度|实施|工作|起止)?(?:时限|期限|时间|日期|时间节点|节点)(?:要求|安排)?|(?:时间|进度|完成)(?:安排|要求)|进度)$/u,
  other:
    /^(?:(?:牵头|责任|分管|包联|包保|挂钩|主管)(?:县|市|区|镇)?领导|责任人|第一责任人|负责人|联系人|联络员|指导单位|督导单位|督办单位|监督单位|数据提供单位)$/u,
} as const satisfies Record<string, RegExp>

export type Column = keyof typeof COLUMNS

/** What a heading of a column says it holds; null when it says nothing known. */
export const columnOf = (label: string): Column | null =>
  (Object.keys(COLUMNS) as Column[]).find((name) => COLUMNS[name].test(label)) ?? null

/**
 * The columns of a table of tasks, null when it is none: it needs one for what is done and one for who does it. 重点任务
 * is the task itself where no other column tells it.
 */
export function taskColumns(named: readonly (Column | null)[]): (Column | null)[] | null {
  const columns = named.includes('text') ? [...named] : named.map((c) => (c === 'section' ? 'text' : c))
  const assigns = columns.includes('lead') || columns.includes('responsible')
  return columns.includes('text') && assigns ? columns : null
}
