import { cut, span, trim, type Span } from '../model/span.ts'
import { isBodyName } from './body-name.ts'
import { isPersonName } from './person/person-name.ts'
import { splitOutside } from './split-outside.ts'

type Readable = { text: string; folded: string }

/**
 * The bodies a stretch names, one span each: split at 、 , ; and at 和 / 及 between two names, never inside brackets.
 * 〈含…,下同〉 behind a name is left out, （市运管局） and 〔管委会〕 are kept, and so are names whose prefix was said
 * once (市财政局、工商局). 等, 等部门 and 按职责分工 are no part of a name.
 */
export function unitList(source: Readable, within: Span): Span[] {
  return splitOutside(source, within, BETWEEN)
    .flatMap((part) => atJoints(source.folded, part))
    .map((part) => bare(source, part))
    .filter((part) => part.end > part.start && !NOBODY.test(cut(source.folded, part)))
}

/** Parts a list; 各县、市、区人民政府 is one, and so is 各区、县(市)人民政府. */
export const LIST_MARK =
  /、(?!(?<=各[省市县区旗](?:\([市县区旗]\))?(?:、[市县区旗](?:\([市县区旗]\))?){0,3}、)[市县区旗](?:\([市县区旗]\))?(?:人民政府|政府|党委|管委会|管理委员会|[、,;。)]|$))|[,;。]/u
const BETWEEN = new RegExp(`${LIST_MARK.source}|\\s{2,}|\\s(?=[市区县省各])`, 'u')

/** 市教委和市财政局 are two bodies, 市文化和旅游局 is one: before the joint a whole name must stand. */
function atJoints(folded: string, part: Span): Span[] {
  const parts: Span[] = []
  let { start } = part
  for (const { index, 0: mark } of cut(folded, part).matchAll(JOINT)) {
    const at = part.start + index
    if (at <= start) continue
    parts.push(span(start, at))
    start = at + mark.length
  }
  return [...parts, span(start, part.end)]
}

function bare({ text, folded }: Readable, part: Span): Span {
  let { start, end } = trim(text, part)
  start +=
    /^(?:由|并由|会同|等|和|及|以及|与)+(?=[\p{Script=Han}])/u.exec(folded.slice(start, end))?.[0].length ?? 0
  for (let before = -1; before !== end;) {
    before = end
    end -= TAIL.exec(folded.slice(start, end))?.[0].length ?? 0
    const person = /\((?<name>\p{Script=Han}{2,4})\)$/u.exec(folded.slice(start, end))
    if (person?.groups?.name && isPersonName(person.groups.name) && !isBodyName(person.groups.name))
      end -= person[0].length
  }
  return trim(text, span(start, end))
}

const JOINT =
  /(?<=[局委办部厅署院会府司队社镇街联]|街道|中心|公司|单位|部门|机关|[县区](?!和高|及高)|[)\]>])(?:等(?:部门|单位)?)?(?:以及|和|及其?|与|会同)(?=[各市区县省州镇乡有团国本]|相关|其他|街道|社区|驻|属地|[\p{Script=Han}]{2,8}(?:局|委|办|部|院|会|政府|中心|公司)(?:$|[、,;)\s]))/gu
/** 含 and 下同 speak of the name's reach; 等 closes the list. */
const TAIL =
  /(?:[<([](?:含|包括|不含|下同|以下|除)[^<>()[\]]*[>)\]]|,?下同|等(?:\d{1,2}个|[一二三四五六七八九十]{1,3}个|有关|相关|各|市级|市直|区级|区直|县直|责任)*(?:部门|单位|部门和单位|部门、单位|科室)?|(?:按照?|依照?|根据)(?:各自)?(?:的)?(?:职责|职能)(?:分工|权限)*|按(?:分工|要求)|[。.;,、\s])$/u
/** Nobody, and remarks on how to read the list: 列第一位者为牵头单位, 无牵头单位的、责任单位即为牵头单位. */
const NOBODY =
  /^(?:等|无|\/|-+|\.+|暂无|以?下同|部门|单位|.{0,16}第一(?:位|个|名)?.{0,8}为.{0,4}牵头.{0,6}|(?:无|没有|未明确|未列)牵头.{0,6}|(?:责任|承办)(?:单位|部门)(?:即|均)?为牵头.{0,6})$/u
