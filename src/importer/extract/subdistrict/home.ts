import type { Document } from '../../model/document.ts'
import { cut, span, type Span } from '../../model/span.ts'
import { REGION, regionAt, type Region } from './region.ts'

/** A place where a text says what its subdistrict belongs to; `line`: nothing else stands on its line. */
export type Home = { region: Region; line?: Span }

const BELONGS = '(?:下辖|所辖|管辖|辖|下属|的)的?一?个?(?:街道|镇|乡)'
const FORMS: RegExp[] = [
  // 云莲街道福建省厦门市思明区下辖的一个街道
  new RegExp(`(?:街道|镇|乡)(?:办事处)?(?:是|为|系|,)?${REGION}${BELONGS}`, 'du'),
  // 湖北省武汉市江岸区辖街道
  new RegExp(`(?:^|[,。:])${REGION}${BELONGS}`, 'du'),
  new RegExp(`(?:位于|地处|坐落于|坐落在|隶属于?|属于?)${REGION}(?=\\p{Script=Han}|[,。])`, 'du'),
  new RegExp(`^(?:所属|所在|隶属)(?:地区|区域|地|城市|区划|行政区)(?: ?: ?|[ \\t]+)${REGION}`, 'du'),
  new RegExp(
    `^(?:\\[[^\\[\\]]{2,8}\\] ?)?(?!\\p{Script=Han}{0,3}地[址点])${REGION}(?=\\p{Script=Han}{1,12}(?:路|街|大道|巷|弄)[\\p{Script=Han}\\d-]{0,12}号)`,
    'du',
  ),
  new RegExp(
    `(?:(?:地 {0,4}址|地点|驻地|住所)(?: ?: ?| +)|(?:办公地[址点]|驻地|住所)(?:[为是]|设?在|位于)?)${REGION}(?=\\p{Script=Han})`,
    'du',
  ),
]
const LEADERS =
  /(?:在|按照|遵照)(?<district>\p{Script=Han}{2,8}?(?:高新区|开发区|风景区|示范区|新城|区|县))(?:委|党工委|工委|政府|人民政府|管委会)/du
const ABSTRACT = /^(?:各|全|本|我|社|地|辖|党中央|中央|省|市)/u

/** Where the text says so, the surest form first: 「…轄街道」, 「位于…」, 「所属地区：…」, an address, 「在…区委领导下」. */
export function homes({ source: { folded }, outline }: Document): Home[] {
  const lines = outline.lines.filter((line) => line.topic === null).map((line) => line.span)
  const stated = FORMS.flatMap((form, index) =>
    lines.flatMap((line) => homeOn(folded, line, form, index < 2)),
  )
  return [...stated, ...lines.flatMap((line) => underLeaders(folded, line))]
}

function homeOn(folded: string, line: Span, form: RegExp, whole: boolean): Home[] {
  const written = cut(folded, line)
  const match = form.exec(written)
  if (!match) return []
  const region = regionAt(match, line.start)
  if (Object.keys(region).length === 0) return []
  return [{ region, ...(whole && match[0].length === written.length && { line }) }]
}

function underLeaders(folded: string, line: Span): Home[] {
  const match = LEADERS.exec(cut(folded, span(line.start, Math.min(line.end, line.start + 400))))
  return match && !ABSTRACT.test(match.groups?.district ?? '')
    ? [{ region: regionAt(match, line.start) }]
    : []
}
