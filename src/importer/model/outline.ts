import type { Span } from './span.ts'

/** The numbering styles of GB/T 9704-2012 (一、（一）1.（1）) and the ones offices use beside them. */
export type NumberingStyle =
  | 'part' // 第一部分
  | 'han-comma' // 一、
  | 'paren-han' // （一）
  | 'digit-dot' // 1.
  | 'digit-comma' // 1、
  | 'decimal' // 2.1
  | 'paren-digit' // （1） 1）
  | 'circled' // ①
  | 'article' // 第一条
  | 'ordinal' // 第一、
  | 'dash' // ——

/** What an office page calls its blocks; see outline/topics.ts for the headings that announce each. */
export type Topic =
  | 'leaders' // 领导分工
  | 'duties' // 主要职责
  | 'departments' // 内设机构
  | 'honors' // 荣誉
  | 'history' // 历史沿革
  | 'geography' // 地理环境
  | 'location' // 办公地址
  | 'contact' // 联系方式
  | 'introduction' // 概况
  | 'goals' // 工作目标
  | 'tasks' // 工作任务
  | 'phases' // 工作安排 / 实施步骤
  | 'requirements' // 工作要求 / 保障措施
  | 'members' // 领导小组成员名单
  | 'attachment' // 附件
  | 'summary' // 工作总结
  | 'plan' // 工作计划
  | 'highlights' // 亮点工作
  | 'problems' // 存在问题
  | 'other' // a heading that announces a block no kind reads (参考文献, 行政区划)

/** `label` is the number in the folded view (一, 1, ①), `ordinal` its value (null for a dash), `span` the whole marker with brackets. */
export type Marker = {
  style: NumberingStyle
  label: string
  ordinal: number | null
  labelSpan: Span
  span: Span
}

/** One printed line without the white space at its ends; `opening` is a heading in brackets that its text follows. */
export type Line = {
  span: Span
  marker: Marker | null
  blankBefore: boolean
  topic: Topic | null
  opening?: { topic: Topic; heading: Span } | undefined
}

/** A numbered line or a bare heading, with what stands under it. */
export type Item = {
  type: 'item'
  marker: Marker | null
  topic: Topic | null
  /** The line after its marker. */
  head: Span
  /** The opening sentence when more follows on the same line, without its closing mark: 「加强基层党建」。落实… */
  lead: Span | null
  /** What follows the opening sentence on the same line. */
  rest: Span | null
  children: Block[]
  /** 1 under the root. */
  depth: number
  /** From the marker to the end of the last child. */
  span: Span
}
export type Paragraph = { type: 'paragraph'; span: Span }
export type Block = Item | Paragraph

/** A unist-like tree over the whole text. */
export type Outline = {
  type: 'root'
  span: Span
  children: Block[]
  lines: Line[]
  /** Site furniture: lines that belong to the page around the document. */
  chrome: Span[]
}
