import { officeList } from '../../../extract/office/office-list.ts'
import { splitOutside } from '../../../extract/split-outside.ts'
import { cut, type Span } from '../../../model/span.ts'
import { bracketMeaning } from './brackets.ts'
import type { DepartmentsFound } from './draft.ts'
import { officeHead, tellsDuties, type OfficeHead } from './office-head.ts'

type Readable = { text: string; folded: string }

const TELLS =
  /内设|下设|设有|设置|设立|设"[^"]{3,20}",?即|(?:街道|[镇乡]|机关)设(?=\p{Script=Han}{2,10}[办科室]、)|即:|分别[是为]|(?<!分管|主管|协管|联系|挂点|对口)(?:机构|科室|单位|部门)(?:设置)?(?:\([^()]{1,12}\))?(?:有|为|是|主要|:|$)/u

/**
 * Offices told in sentences: 「统一设置6个党政机构：A（加挂B牌子）、C。2个事业单位：…」, 「内设A、B等6个科室」. In running text
 * (`running`) only sentences that say so and name two or more.
 */
export function departmentsFromProse(
  source: Readable,
  paragraphs: readonly Span[],
  running: boolean,
): DepartmentsFound {
  const found: DepartmentsFound = { departments: [], read: [], structure: [] }
  for (const paragraph of paragraphs) {
    const entries = TELLS.test(cut(source.folded, paragraph)) ? entriesIn(source, paragraph) : []
    if (entries.length > 1) {
      found.departments.push(
        ...entries.map(({ name, joint, rest }) => ({ name, aliases: joint, duties: [rest] })),
      )
      found.read.push(paragraph)
      continue
    }
    const stretches = running ? splitOutside(source, paragraph, /[。;!\n]/u) : [paragraph]
    for (const stretch of stretches) {
      if (running && !TELLS.test(cut(source.folded, stretch))) continue
      const offices = officeList(source, stretch)
      if (offices.length < (running ? 2 : 1)) continue
      for (const { name, brackets } of offices) {
        const { aliases, phone, structure } = bracketMeaning(source, brackets)
        found.departments.push({ name, aliases, phone, duties: [] })
        found.structure.push(...structure)
      }
      found.read.push(stretch)
    }
  }
  return found
}

/** 「内设6个科室：党政办公室，负责文秘；党建科，负责党建。」: the offices of one sentence, each with its duties. */
const entriesIn = (source: Readable, paragraph: Span): OfficeHead[] =>
  splitOutside(source, paragraph, /[;。:]/u).flatMap((piece) => {
    const head = officeHead(source, piece, false)
    return head && tellsDuties(source, head.rest) && !/[。;]$/u.test(cut(source.folded, head.mark))
      ? [head]
      : []
  })
