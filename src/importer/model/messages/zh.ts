import type { MessageCode, Wording } from '../message.ts'

export const zh: Record<MessageCode, Wording> = {
  'decode/empty': { text: '文件里没有文字。', action: '请检查文件是否完整。' },
  'decode/unknown-encoding': { text: '无法确定文字编码。', action: '请另存为 UTF-8 后再导入。' },
  'decode/unsupported-format': {
    text: '暂不能读取 {format} 文件。',
    action: '请用办公软件另存为 DOCX，或导出为 PDF、UTF-8 纯文本后再导入。',
  },
  'decode/old-word': {
    text: '这是旧版 Word 或 WPS 文档（{format}）。',
    action: '请在 Word 或 WPS 中“另存为”.docx 后再导入。',
  },
  'decode/archive': { text: '这是压缩包（{format}）。', action: '请解压后导入里面的文件。' },
  'decode/image': {
    text: '这是图片（{format}），其中没有文字可读。',
    action: '请导入原文档，或先用文字识别（OCR）得到文字并核对后再导入。',
  },
  'decode/scan': {
    text: '这份 PDF 有 {pages} 页，页上只有图像，没有文字，应为扫描件。',
    action: '请导入原文档，或先用文字识别（OCR）得到文字并核对后再导入。',
  },
  'decode/encrypted': { text: '这份 {format} 设有密码。', action: '请去掉密码后再导入。' },
  'decode/damaged': {
    text: '这份 {format} 已损坏或不完整，无法读取。',
    action: '请重新下载，或用办公软件打开后另存一份再导入。',
  },
  'decode/too-large': {
    text: '文件有 {found} 字节，超过上限 {limit} 字节。',
    action: '请拆分，或去掉其中的图片后再导入。',
  },
  'decode/too-long': {
    text: '文字有 {found} 个字符，超过上限 {limit} 个。',
    action: '请拆分成几份后再导入。',
  },
  'decode/line-too-long': {
    text: '有一行长达 {found} 个字符，超过上限 {limit} 个。',
    action: '请分段后再导入。',
  },
  'decode/too-deep': {
    text: '内容嵌套到第 {found} 层，超过上限 {limit} 层。',
    action: '请把正文另存为纯文本后再导入。',
  },
  'decode/too-many-elements': {
    text: '页面元素达到 {found} 个，超过上限 {limit} 个。',
    action: '请只留正文，或拆分后再导入。',
  },
  'decode/too-many-cells': {
    text: '表格单元格达到 {found} 个，超过上限 {limit} 个。',
    action: '请拆分表格后再导入。',
  },
  'decode/too-many-entries': {
    text: '文档包内有 {found} 个文件，超过上限 {limit} 个。',
    action: '请用办公软件另存一份再导入。',
  },
  'decode/too-many-pages': { text: 'PDF 有 {found} 页，超过上限 {limit} 页。', action: '请拆分后再导入。' },
  'decode/expands': {
    text: '内容解压后达到 {found} 字节，超过上限 {limit} 字节，已停止读取。',
    action: '请确认文件来源可靠，并用办公软件另存一份再导入。',
  },
  'bundle/invalid': {
    text: '不是有效的识别结果：{where} {reason}',
    action: '请按 jiedao schema 的格式修改。',
  },
  'recognise/no-kind': {
    text: '看不出这是机构简介、工作总结还是方案通知，未作识别。',
    action: '请确认选对了文件；若正文在附件中，请导入附件。',
  },
  'subdistrict/missing': {
    text: '文中没有写明是哪个街道，无法归属。',
    action: '请在文中写明街道名称，或在导入时指定街道（--subdistrict）。',
  },
  'subdistrict/shared-name': {
    text: '全国有 {count} 个“{subdistrict}”，文中没有写明是哪一个：{candidates}。',
    expected: '所属的区、县',
    action: '请在文中写明所属的区、县，或在导入时指定街道（--subdistrict）。',
  },
  'subdistrict/differs': {
    text: '文中写的是“{stated}”，导入时指定的却是“{told}”。',
    expected: '{told}',
    action: '请核对文件，或改正指定的街道。',
  },
  'subdistrict/ambiguous': {
    text: '“{subdistrict}”可能是已有的 {candidates}，无法判定。',
    expected: '所属的区',
    action: '请在文中写明所属的区、在导入时指定街道（--subdistrict），或补全已有记录。',
  },
  'subdistrict/incomplete': {
    text: '没有写明“{subdistrict}”属于哪个区，库中也没有同名街道，已单独建档。',
    expected: '所属的区',
    action: '请补上所属的区。',
  },
  'outline/number-jumps': {
    text: '序号应为“{expected}”，实为“{actual}”。',
    expected: '{expected}',
    action: '请核对是否漏段。',
  },
  'text/wrong-character': {
    text: '“{actual}”疑为“{expected}”之误，已照录原文。',
    expected: '{expected}',
    action: '请对照原件核对。',
  },
  'text/total-differs': {
    text: '写明“{stated}”，其后列出 {counted} 项。',
    expected: '{counted}',
    action: '请核对总数，或是否漏列。',
  },
  'private/mobile-number': {
    text: '疑似个人手机号码 {expected}。',
    expected: '{expected}',
    action: '公开前请征得本人同意、隐去中间四位或改用办公电话。',
  },
  'private/identity-number': {
    text: '公民身份号码 {expected}。',
    expected: '{expected}',
    action: '公开前请隐去出生日期。',
  },
  'document-number/brackets': {
    text: '发文字号“{actual}”的年份应使用六角括号（GB/T 9704-2012），已照录原文。',
    expected: '{expected}',
    action: '请对照原件核对。',
  },
  'leader/office-unknown': {
    text: '{leader}分管或联系的“{office}”不在内设机构中。',
    expected: '内设机构中的名称',
    action: '请核对名称，或补上该机构。',
  },
  'profile/block-missing': {
    text: '文中没有“{block}”部分。',
    expected: '{block}',
    action: '如属应公开内容（《政府信息公开条例》第二十条），请补充。',
  },
  'profile/total-differs': {
    text: '写明“{stated}”，实际列出 {counted} 个。',
    expected: '{counted}',
    action: '请核对总数，或是否漏列。',
  },
  'work-report/no-title': {
    text: '文中没有标题，标题由街道名称和年份推定。',
    expected: '标题',
    action: '请核对推定的标题。',
  },
  'city-plan/task-without-unit': {
    text: '任务“{task}”没有写明单位。',
    expected: '牵头单位或责任单位',
    action: '请核对任务由谁承担。',
  },
  'city-plan/member-without-name': {
    text: '“{entry}”只写了职务，没有写姓名，未列入成员。',
    expected: '姓名',
    action: '请补上姓名。',
  },
  'import/write-failed': {
    text: '写入失败，该文件的记录均未写入：{reason}',
    action: '请按原因处理后重新导入；原因不明的，请联系系统管理员。',
  },
  'messages/more': {
    text: '“{code}”类提示共 {count} 条，只列出前 {shown} 条。',
    action: '请先处理已列出的。',
  },
}
