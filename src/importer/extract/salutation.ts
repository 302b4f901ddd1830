import type { Document } from '../model/document.ts'
import { cut, type Span } from '../model/span.ts'
import { isBodyName } from './body-name.ts'
import { unitList } from './unit-list.ts'

/** 主送机关: lines of bodies with a colon behind the last, 「各区人民政府，市政府各部门：」. Source: GB/T 9704-2012, 7.3.2. */
export function readSalutations({ source, outline }: Document): Span[] {
  return outline.lines.flatMap(({ span: line, marker }) => {
    const written = cut(source.folded, line)
    if (marker || !/^[^。;"《]{3,300}:$/u.test(written)) return []
    const names = unitList(source, { start: line.start, end: line.end - 1 }).map((name) =>
      cut(source.folded, name),
    )
    const addressed =
      names.length > 0 &&
      names.every((name) => isBodyName(name) || /^(?:各|有关|机关)|^[委办局厅部处]$/u.test(name))
    return addressed && names.some((name) => ADDRESSED.test(name)) ? [line] : []
  })
}

/** 组长: and 责任单位: are labels, 各区人民政府: greets. */
const ADDRESSED =
  /^(?:[省市区县镇乡街局]?(?:各|有关|相关)|[省市区县镇乡局委厅院]?(?:直|属|机关)|全[省市区县]|[\p{Script=Han}]{1,12}(?:政府|委|局|办|公司|办事处|街道|镇|乡|科室)各?)/u
