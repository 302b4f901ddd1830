import { readPublication } from '../../extract/publication.ts'
import { readSignatures } from '../../extract/signature.ts'
import { pathSteps } from '../../extract/path.ts'
import { readTitle, type Title } from '../../extract/title.ts'
import type { Document } from '../../model/document.ts'
import type { Extraction } from '../../model/kind.ts'
import { cut, type Span } from '../../model/span.ts'

/** What stands around the profile on its page; `lines` are taken up by it. */
export type Frame = {
  source: NonNullable<Extraction['source']>
  lines: Span[]
  structure: Span[]
  chrome: Span[]
}

const ENDS =
  /简介|概况|介绍|职责|职能|分工|设置|(?:分工|设置|职责)情况|荣誉榜?|机构|班子|之窗|信息|成员|名单|公示|公告|通知|指南|(?:公开|一览)表|编制规定|"?三定"?(?:方案|规定)|街道|街道办事处|人民政府|[镇乡]/u

/** Whose site it is, a row of labels or columns, a part of a yearbook. */
const NO_TITLE =
  /^(?:网站)?首页|[省市区县州盟旗](?:人民)?政府(?: .{0,2}(?:信息公开|频道|专栏).{0,4})?$|^[^|]{2,6} ?[|] ?[^|]{2,6}$|^\[?(?:序号|姓名|机构名称|单位名称)|^第[^ ]{1,6}[篇编章] ?[^ ]{2,8}$|年鉴[^。]{0,12}街道$/u

/** The title of a page; what heads a block below the first line is none, nor is a line of the list of awards. */
function titleOf(document: Document): Title | null {
  const { source, outline } = document
  const awards = outline.lines.find(({ topic }) => topic === 'honors')
  const bullets = outline.lines.filter(({ marker }) => marker?.style === 'dash').map(({ span }) => span.start)
  const headings = outline.lines
    .slice(1)
    .filter(({ topic }) => topic !== null)
    .map(({ span }) => span.start)
  const refuses = (line: Span): boolean => {
    const written = cut(source.folded, line)
    return (
      NO_TITLE.test(written) ||
      /^[主工机].职[责能]$/u.test(written) ||
      (headings.includes(line.start) && !/街道|[镇乡]/u.test(written)) ||
      pathSteps(source.folded, line).length > 0 ||
      bullets.includes(line.start) ||
      (awards !== undefined && line.start > awards.span.start)
    )
  }
  return readTitle(document, ENDS, { refuses })
}

/** Title, date and publisher of a profile's page. */
export function readFrame(document: Document): Frame {
  const title = titleOf(document)
  const { publishedOn, publisher, structure, chrome } = readPublication(document)
  // A notice closes with who published it and when; a date alone may be an entry of the history.
  const signed = readSignatures(document).filter(({ issuer }) => issuer)
  const signatures = signed.flatMap((signature) => signature.structure)
  const day = publishedOn ?? signed.at(-1)?.issuedOn
  const body = publisher ?? signed.at(-1)?.issuer
  const taken = [...structure, ...chrome, ...signatures]
  const within = (line: Span) => taken.some((place) => place.start < line.end && line.start < place.end)
  return {
    source: {
      ...(title && { title: title.title.value }),
      ...(day && { publishedOn: day.value }),
      ...(body && { publisher: body.value }),
    },
    lines: [...document.outline.lines.map((line) => line.span).filter(within), ...(title?.title.at ?? [])],
    structure: [...structure, ...signatures, ...(title?.structure ?? []), ...(title?.title.at ?? [])],
    chrome,
  }
}
