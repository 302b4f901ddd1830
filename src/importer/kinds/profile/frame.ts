import { readPublication } from '../../extract/publication.ts'
import { readSignatures } from '../../extract/signature.ts'
import { pathSteps } from '../../extract/path.ts'
import { readTitle, type Title } from '../../extract/title.ts'
import type { Document } from '../../model/document.ts'
import type { Extraction } from '../../model/kind.ts'
import type { Span } from '../../model/span.ts'

/** What stands around the profile on its page; `lines` are taken up by it. */
export type Frame = {
  source: NonNullable<Extraction['source']>
  lines: Span[]
  structure: Span[]
  chrome: Span[]
}

const ENDS =
  /简介|概况|介绍|职责|职能|分工|设置|机构|班子|之窗|信息|成员|名单|公示|公告|通知|指南|街道|街道办事处|人民政府|[镇乡]/u

/** 「主要职责」 below the first line heads a block, and the page has no title of its own. */
function titleOf(document: Document): Title | null {
  const title = readTitle(document, ENDS)
  const start = title?.title.at[0]?.start
  const line = document.outline.lines.findIndex(({ span }) => span.start === start)
  const heading = line > 0 && /^[主工机].职[责能]$/u.test(title?.title.value ?? '')
  // 姓名 | 职务及分工: the head of a table.
  const columns = /^(?:序号|姓名)/u.test(title?.title.value ?? '')
  const [place] = title?.title.at ?? []
  const path = place !== undefined && pathSteps(document.source.folded, place).length > 0
  const bullet = document.outline.lines[line]?.marker?.style === 'dash'
  // A line of the list of awards is none.
  const awards = document.outline.lines.findIndex(({ topic }) => topic === 'honors')
  const award = awards >= 0 && line > awards
  return heading || columns || path || bullet || award ? null : title
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
