/** What a sentence that every paper of this kind carries says: why it is made and sent, how things are kept, or nothing. */
export type Formula = 'preamble' | 'group' | 'paper' | 'mark'

/**
 * Which of the standing sentences a line is, in the folded view: that the plan is sent out (现印发给你们，请认真执行), why
 * it is made (为…，制定本方案) and what follows (通知如下) open it; how a group's office and its succession are arranged;
 * since when the paper holds, who has copies and whom to ask; enclosures, keywords and who printed it say nothing of the
 * plan. Null for others.
 */
export function formulaOf(folded: string): Formula | null {
  const bare = folded.trim()
  return FORMULAS.find(([, patterns]) => patterns.some((pattern) => pattern.test(bare)))?.[0] ?? null
}

const FORMULAS: [Formula, RegExp[]][] = [
  [
    'mark',
    [
      /^(?:附件?|附表|附录|附)(?:\d{1,2}|[一二三四五六七八九十])?[:.、]/u,
      /^(?:主题词|公开方式|公开属性|信息公开选项|印发范围)[:]/u,
      /^.{2,40}(?:办公室|办公厅|秘书科|局|委|科|处)\s*(?:\d{4}年\d{1,2}月\d{1,2}日)?印发$/u,
      /^\p{Script=Han}{2,30}文件$/u,
      /^(?:序号 *)?(?:(?:组内|小组|领导小组)?(?:职务|职责|分工) *)?姓 *名 +.{0,20}(?:职务|单位|职责)/u,
      /^特此(?:通知|公告|通告)。?$/u,
    ],
  ],
  [
    'preamble',
    [
      /(?:印发|转发|下发|公布|发|转)给你们/u,
      /(?:予以|特此)(?:印发|转发|公布|公告|通告|通知)[。,]?/u,
      /^.{0,80}(?:同意|批准|讨论通过|审议通过).{0,30}(?:印发|公布|发布|实施)/u,
      /^请?(?:各[^:]{0,20})?(?:认真|遵照|结合实际)?[^:]{0,12}(?:贯彻执行|组织实施|抓好落实|遵照执行|贯彻落实)[。]?$/u,
      /^(?:为|按照|根据|依据|遵照|为了|结合|经).{4,}(?:制定|制订|拟定|编制|提出|印发|特制).{0,40}$/u,
      /(?:制定|制订|拟定|特制定|特制订|提出)(?:了)?(?:本|如下|以下|此|该).{0,16}[。:]$/u,
      /(?:如下|下列|以下)(?:事项|工作|任务|方案|意见|通知|安排|要求|措施|问题|内容|名单)?[。:]$/u,
    ],
  ],
  [
    'group',
    [
      /^.{0,30}(?:下设|设立)?办公室(?:设在|设于|\(设在)|下设办公室/u,
      /(?:如有变动|职务变动|人员变动|工作变动|因工作需要).{0,40}(?:替补|递补|接任|接替|担任|承担|调整|行文|发文)/u,
    ],
  ],
  [
    'paper',
    [
      /^(?:本|此)(?:方案|通知|意见|计划|办法|文件|件|预案).{0,30}(?:起施行|起实施|起执行|起生效|有效期|由.{2,30}负责解释|公开发布|主动公开|依申请公开|不予公开|删减)/u,
      /^\(?此件.{0,12}\)?$/u,
      /^(?:抄送|抄报|主送|报送|分送|发)(?:至)?:/u,
      /^(?:联系人|联系电话)[:]/u,
    ],
  ],
]
