import { defineRule } from '../../model/rule.ts'
import { span, type Span } from '../../model/span.ts'
import { REGION, regionAt, type Region } from './region.ts'

/** One time a text names a subdistrict (街道、镇、乡) in full, with what it belongs to when that stands in front. */
export type Mention = {
  name: Span
  region: Region
  kind: 'subdistrict' | 'town' | 'township'
  /** From the region to 办事处 / 人民政府. */
  span: Span
  /** 办事处, 人民政府, 党工委 stand behind: a body, not any street. */
  office: boolean
}

const KINDS = { 街道: 'subdistrict', 镇: 'town', 乡: 'township' } as const

/** 长春市绿园区正阳街道办事处, 后湖街道, 青溪镇人民政府. A word like 各街道, 城镇 names none. */
export const mention = defineRule<Mention>({
  id: 'mention',
  pattern:
    /(?<=(?<run>\p{Script=Han}{1,36}))(?<kind>街道|镇(?![市区])|乡(?![市镇村县]))(?<office>办事处|党工委|工委|工作委员会|人民政府|政府|党委|办(?![公法理结好的实]))?/u,
  read: ({ groups, at, span: whole }, _text, folded) => {
    const [run, end] = [at('run'), at('kind')?.end]
    const kind = KINDS[groups.kind as keyof typeof KINDS]
    if (!run || end === undefined) return null
    // 2020年度柳堤街道: the year's own word is no part of the name.
    const year = /\d ?$/u.test(folded.slice(Math.max(0, run.start - 2), run.start))
      ? /^年度?/u.exec(groups.run ?? '')
      : null
    const skipped =
      year?.[0].length ??
      /^(?:关于(?:公布|调整|明确|印发|公示|成立|建立|开展|做好|加强)?|中共|日在|现任|拟任|近年来|历年来?|多年来)/u.exec(
        groups.run ?? '',
      )?.[0].length ??
      0
    const read = split(`${groups.run}${groups.kind}`.slice(skipped), run.start + skipped)
    return read
      ? { ...read, kind, span: span(read.start, whole.end), office: groups.office !== undefined }
      : null
  },
})

/** Words that may stand in front of a region: 在东湖高新区…, 位于湖北省…. */
const BEFORE =
  '(?:中共|关于|位于|地处|隶属于?|属于?|来自|现任|历任|[改更]名?[为称设]|划[归入]|恢复|成立|设立?|在|由|是|为|按|原|年|日)?'
const CHAIN = new RegExp(
  `^${BEFORE}${REGION}(?:人民政府|政府)?(?<name>\\p{Script=Han}{2,8}街道|\\p{Script=Han}{1,8}[镇乡])$`,
  'du',
)
const GENERAL =
  /^(?:各|全|本|我|该|每个?|一个|两个|多个|所有|其他|其它|相邻|附近|上述|有关|相关|所辖|下辖|辖|区|县|市|的|市辖|示范|重点|中心|特色|先进|文明|建制|城|乡|集|村|小城|古|撤乡设|撤镇设|推[进动]|指导|组织|协助|统筹|召开|举办|举行|开展|调研|视察|走进|深入|参观|深化|加快|启动|部署|赴|到)?(?:的?一个)?(?:街道|镇|乡)$|辖(?:的一个)?(?:街道|镇|乡)$|^\p{Script=Han}{0,6}(?:先进|示范|文明|模范|优秀|达标|卫生|生态|绿色)(?:街道|镇|乡)$/u

/** What an earlier 街道 closes, and a title run into the text (青溪镇概况青溪镇位于…), is no part of the name behind it. */
const EARLIER =
  /^.*(?:街道(?:办事处)?|[镇乡](?:概况|简介|介绍|基本情况)|(?:位于|地处|坐落于|坐落在|隶属于))(?=.)/u

/** `run` is all the Han text up to the name's end. */
function split(run: string, start: number): (Pick<Mention, 'name' | 'region'> & { start: number }) | null {
  const earlier = EARLIER.exec(run.slice(0, -1))?.[0].length ?? 0
  const own = run.slice(earlier)
  const match = CHAIN.exec(own)
  const name = match?.groups?.name
  const place = match?.indices?.groups?.name
  if (!match || !place || name === undefined || GENERAL.test(name)) return null
  const offset = start + earlier
  const region = regionAt(match, offset)
  const first = Object.values(region).map((part) => part.start)
  // Without a region nothing tells a preposition from the name's first character: 为民街道, 原平街道.
  const from = first.length > 0 ? offset + place[0] : offset
  return { name: span(from, offset + place[1]), region, start: Math.min(from, ...first) }
}
