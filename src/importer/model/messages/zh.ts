import type { MessageCode } from '../message.ts'

export const zh: Record<MessageCode, string> = {
  'decode/empty': '文件里没有文字。请检查文件是否完整。',
  'decode/unknown-encoding': '无法确定文字编码。请另存为 UTF-8 后再导入。',
  'decode/unsupported-format':
    '暂不能读取 {format} 文件。请用办公软件另存为 DOCX，或导出为 PDF、UTF-8 纯文本后再导入。',
  'decode/old-word': '这是旧版 Word 或 WPS 文档（{format}）。请在 Word 或 WPS 中“另存为”.docx 后再导入。',
  'decode/archive': '这是压缩包（{format}）。请解压后导入里面的文件。',
  'decode/image':
    '这是图片（{format}），其中没有文字可读。请导入原文档，或先用文字识别（OCR）得到文字并核对后再导入。',
  'decode/scan':
    '这份 PDF 有 {pages} 页，页上只有图像，没有文字，应为扫描件。请导入原文档，或先用文字识别（OCR）得到文字并核对后再导入。',
  'decode/encrypted': '这份 {format} 设有密码。请去掉密码后再导入。',
  'decode/damaged': '这份 {format} 已损坏或不完整，无法读取。请重新下载，或用办公软件打开后另存一份再导入。',
  'decode/too-large': '文件有 {found} 字节，超过上限 {limit} 字节。请拆分，或去掉其中的图片后再导入。',
  'decode/too-long': '文字有 {found} 个字符，超过上限 {limit} 个。请拆分成几份后再导入。',
  'decode/line-too-long': '有一行长达 {found} 个字符，超过上限 {limit} 个。请分段后再导入。',
  'decode/too-deep': '内容嵌套到第 {found} 层，超过上限 {limit} 层。请把正文另存为纯文本后再导入。',
  'decode/too-many-elements': '页面元素达到 {found} 个，超过上限 {limit} 个。请只留正文，或拆分后再导入。',
  'decode/too-many-cells': '表格单元格达到 {found} 个，超过上限 {limit} 个。请拆分表格后再导入。',
  'decode/too-many-entries': '文档包内有 {found} 个文件，超过上限 {limit} 个。请用办公软件另存一份再导入。',
  'decode/too-many-pages': 'PDF 有 {found} 页，超过上限 {limit} 页。请拆分后再导入。',
  'decode/expands':
    '内容解压后达到 {found} 字节，超过上限 {limit} 字节，已停止读取。请确认文件来源可靠，并用办公软件另存一份再导入。',
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
