import type { MessageCode } from '../message.ts'

export const zh: Record<MessageCode, string> = {
  'decode/empty': '文件里没有文字。请检查文件是否完整。',
  'decode/unknown-encoding': '无法确定文字编码。请另存为 UTF-8 后再导入。',
  'decode/unsupported-format': '暂不能读取 {format} 文件。请把正文另存为 UTF-8 纯文本后再导入。',
  'recognise/no-kind': '看不出这是机构简介、工作总结还是方案通知，未作识别。',
  'subdistrict/missing': '文中没有写明是哪个街道，无法归属。请在文中写明街道名称。',
  'subdistrict/ambiguous':
    '“{subdistrict}”可能是已有的 {candidates}，无法判定。请在文中写明所属的区，或补全已有记录。',
  'subdistrict/incomplete':
    '没有写明“{subdistrict}”属于哪个区，库中也没有同名街道，已单独建档。请补上所属的区。',
  'outline/number-jumps': '序号应为“{expected}”，实为“{actual}”。请核对是否漏段。',
  'text/wrong-character': '“{actual}”疑为“{expected}”之误。原文照录，请核对。',
  'document-number/brackets': '发文字号“{actual}”的年份应使用六角括号〔〕（GB/T 9704-2012）。原文照录。',
  'leader/office-unknown': '{leader}分管或联系的“{office}”不在内设机构中。请核对名称。',
  'profile/block-missing': '文中没有“{block}”部分。',
  'work-report/no-title': '文中没有标题，标题由街道名称和年份推定。',
  'city-plan/task-without-unit': '任务“{task}”没有写明单位。',
  'city-plan/member-without-name': '“{entry}”只写了职务，没有写姓名，未列入成员。',
}
