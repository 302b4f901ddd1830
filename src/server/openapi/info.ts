import { readFileSync } from 'node:fs'
import { inParagraphs } from './words.ts'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

/** What the document says of the whole API. */
export const INFO = {
  title: '街道内容管理系统 API · Jiedao CMS API',
  version,
  description: inParagraphs([
    [
      '街道办事处的领导、机构、职责、荣誉、工作总结、方案与任务。由正在运行的配置生成，与服务器实际的应答一致。',
      '- 未登录只能读到**已发布**的记录；隐藏的关联不给 id。',
      '- 汉字在地址中须作百分号编码。',
      '- 出错时形式统一，`code` 是固定的清单。给人看的文字随 `Accept-Language`，默认中文。',
      '- `select` 只给所要的字段；草稿可以缺少必填的字段。除此之外，`required` 的字段总是有的。',
      '- `/api/payload-*` 供管理后台自用，不属于本接口。',
    ].join('\n'),
    [
      'The leaders, departments, duties, honors, reports, plans and tasks of subdistrict offices. Made from the running configuration.',
      '- Without an account only **published** records are read; a relation to a hidden record does not show its id.',
      '- Chinese in an address must be percent-encoded.',
      '- Every error has one shape, with a closed list of codes. Texts for people follow `Accept-Language`, Chinese by default.',
      '- With `select` only the fields asked for are given, and a draft may lack required ones. Otherwise `required` fields are always there.',
      '- `/api/payload-*` is for the admin alone and no part of this API.',
    ].join('\n'),
  ]),
  license: { name: 'MIT', identifier: 'MIT' },
}
