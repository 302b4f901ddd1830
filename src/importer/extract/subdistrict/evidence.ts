import type { Document } from '../../model/document.ts'
import type { Line } from '../../model/outline.ts'
import { apply } from '../../model/rule.ts'
import { cut, span, type Span } from '../../model/span.ts'
import { pathSteps } from '../path.ts'
import { mention, type Mention } from './mention.ts'

/** A mention with how much it says that the document is this subdistrict's own; `line` holds nothing else. */
export type Evidence = Mention & { weight: number; line?: Span }

const LABEL =
  /(?:机构|单位|街道|部门|乡镇)?(?:全称|名称|中文名称?)(?:\((?:全称|名称)\))? ?[: ] ?$|^(?:所属|发布)?(?:单位|机构|街道) ?: ?$/u
const PUBLISHER = /(?:来源|发布机构|发布单位|发布者|公开主体|主办单位|主办|版权所有) ?: ?$/u
/** 「职务：江北区柳堤街道党工委书记」 */
const POST = /职 {0,4}务 ?:? ?(?:现任)?$/u
const OF_POST = /^(?:党工委|工委|办事处|党委|人大|纪工?委|副?书记|副?主任)/u
/** （柳堤街道办事处 供稿） */
const CREDIT = /^ ?(?:供稿|撰稿|整理)/u
const TITLE =
  /^[-_|·:]? ?(?:、?(?:党工委|工委|办事处)){0,2}(?:简介|概况|介绍|机构|领导|荣誉|获得|获奖|所获|历年|内设|部门|科室|组织|联系|工作|职能|职责|主要|基本|概述|党政|班子|信息|政务(?!服务)|年鉴|关于|"?三定|各(?=科室|部门|办|内设|机构)|干部|人员|机关|街道|[\d二])[^。;]{0,40}$|^(?:文件)?$|^(?:19|20)\d{2}年[^。;,]{0,24}(?:总结|小结|计划|要点|思路|打算|安排)/u
/** 「在区委、区政府的领导下，柳堤街道…」, 「今年以来，柳堤街道在区委的领导下…」: the one that reports. */
const LED = /(?:领导|指导|支持|关心|帮助|监督)下, ?$/u
const LED_BEHIND = /^(?:党工委)?(?:、办事处)?(?:始终)?在[^。;]{2,40}(?:领导|指导|支持|关心)下/u
/** Nothing stands before it on the line but what a site sets there, -精品文档-, or the year of a title: 2023年柳堤街道工作总结. */
const OPENS =
  /^ *(?:-{1,2}[^-]{2,12}-{1,2} *)?(?:\[(?:[^[\]]{2,12}\] *)?)?(?:中共|现任|近年来|历年来?|多年来|关于(?:调整|明确|印发|公布|公示)?)?(?:(?:19|20)\d{2} ?年?(?:度|初|末|底)? ?,? ?)?$/u
/** 「柳堤街道办事处 地址：…」 */
const REACHED = /^ (?:联系|办公|单位)?(?:地址|电话) ?:/u
/** 「中共柳堤街道工委 柳堤街道办事处」 over a joint paper. */
const JOINT = /^ \p{Script=Han}{1,8}(?:街道办事处|[镇乡]人民政府)$/u
/** A title that its text follows on the same line. */
const BEHIND_TITLE = /(?:街道|[镇乡])(?:概况|简介|介绍|基本情况) ?$/u
const IS =
  /^\]? ?(?:,|办事处)?(?:位于|地处|坐落|东|南|西|北|是|为|隶属|属|辖|下辖|成立|面积|总面积|前身|驻|系|现有|现辖|共有)/u
/** 「根据…方案，柳堤街道统一设置…」: the one whose offices are told. */
const HAS_OFFICES =
  /^(?:办事处)?(?:机关)?(?:统一|共|现)?(?:内设|下设|设有|设置|设立?(?:下列|以下|如下)|下辖|辖(?!区))/u
/** 「关于印发《柳堤街道职能配置、内设机构和人员编制规定》的通知」 */
const ISSUED = /(?:印发|发布|公布|批准|批复) ?<$/u
/** 「在白沙镇第三届人民代表大会…上」, 「白沙镇人民政府镇长  林国栋」 under a title: whose report is read there. */
const CONGRESS = /^第\p{Script=Han}{1,4}届(?:人民代表大会|人大)/u
const SPEAKER = /^(?:党委|党工委)?(?:书记|[镇乡]长|主任) {1,4}[\p{Script=Han} ]{2,6}$/u
const VERB =
  /^(?:承担|负责|推[进动]|统筹|做好|落实|主持|建设|成立|定期|召开|举办|组织|指导|加快|提升|巩固|深化|持续|培训|获评|设置|新设|改[为称]|撤|通过|加强|协助|配合|参与|围绕|结合|打造|完善|根据|按照|以东|以西)/u

/** 「全面负责街道办事处工作」 names none. */
const DUTY = /^(?:全面|主要|具体|协助)?(?:负责|主持|分管|领导(?!小组))/u

/** A mention and the line it stands on. */
export type Mentioned = { found: Mention; line: Span }

/** Every mention of a subdistrict, also in the page's furniture. */
export const mentions = ({ source, outline }: Document): Mentioned[] =>
  [...outline.lines.map((line: Line) => line.span), ...outline.chrome].flatMap((line) =>
    apply(mention, source, line).map(({ value }) => ({ found: value, line })),
  )

/** The mentions that speak for the document being the subdistrict's own, in the order of the text. */
export const evidence = ({ source }: Document, mentioned: readonly Mentioned[]): Evidence[] =>
  mentioned.toSorted((a, b) => a.line.start - b.line.start).flatMap((each) => weigh(source.folded, each))

function weigh(folded: string, { found, line }: Mentioned): Evidence[] {
  const before = folded.slice(Math.max(line.start, found.span.start - 24), found.span.start)
  const after = cut(folded, span(found.span.end, line.end))
  const isStep = pathSteps(folded, line).some(
    (step) => step.start === found.span.start && step.end === found.span.end,
  )
  const weight = (isStep ? 60 : anchor(before, after)) + (Object.keys(found.region).length > 0 ? 20 : 0)
  const titled = OPENS.test(before) && TITLE.test(after.trim())
  // 镇 and 乡 end many words: only where the place says it is a name.
  if (found.kind !== 'subdistrict' && !found.office && weight < 70) return []
  if (DUTY.test(cut(folded, found.name))) return []
  if (weight < 60 && VERB.test(cut(folded, found.name))) return []
  return weight > 0 ? [{ ...found, weight, ...(titled && { line }) }] : []
}

function anchor(before: string, after: string): number {
  if (LED.test(before) || LED_BEHIND.test(after) || HAS_OFFICES.test(after)) return 60
  // 单 位 名 称 ：
  if (LABEL.test(before) || LABEL.test(before.replace(/ /gu, ''))) return 100
  if (PUBLISHER.test(before) || CREDIT.test(after) || CONGRESS.test(after)) return 80
  if (OPENS.test(before) && SPEAKER.test(after)) return 80
  if (OPENS.test(before) && (REACHED.test(after) || JOINT.test(after))) return 80
  if (POST.test(before) && OF_POST.test(after)) return 60
  if (ISSUED.test(before) && TITLE.test(after)) return 90
  if (BEHIND_TITLE.test(before) && IS.test(after)) return 70
  if (OPENS.test(before)) return TITLE.test(after.trim()) ? 90 : IS.test(after) ? 70 : 20
  return /[。,;(<"\d] ?$/u.test(before) ? 15 : 0
}
