import type { Labelled } from '../../../extract/contact/labelled.ts'
import { span, type Span } from '../../../model/span.ts'
import { splitOutside } from '../../../extract/split-outside.ts'
import { chargeOf } from './in-charge.ts'

type Readable = { text: string; folded: string }

/** 分管部门：, 联系社区：: what stands behind is a list of what somebody has to do with. */
const CHARGE =
  /^(?:协助|配合)?(?:分管|主管|协管|联系|挂点|挂钩|挂点联系|对口联系|分管联系)(?:部门|科室|单位|机构|站所|社区|村|村居|战线|企业|领域)$|^(?:挂点|挂钩|对口)?联系$/u
const IN_CHARGE = /^(?:协助|配合)?(?:分管|主管|协管)$/u

/**
 * Whether a label of a leader's line says how somebody has to do with what is behind it, so that it stays with the
 * duties. 「分管：党政办公室」 is one, in 「分管：负责党建工作」 the word is a heading of duties.
 */
export function saysCharge(source: Readable, { bare, label, value }: Labelled): boolean {
  if (CHARGE.test(bare)) return true
  if (!IN_CHARGE.test(bare)) return false
  const [first] = splitOutside(source, value, /[、,;。]/u)
  return first !== undefined && isOffice(source, span(label.start, first.end))
}

const isOffice = (source: Readable, first: Span): boolean =>
  chargeOf(source, [first], () => false).inChargeOf.length > 0
