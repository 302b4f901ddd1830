import { isBodyName } from '../../../extract/body-name.ts'
import { splitOutside } from '../../../extract/split-outside.ts'
import { LIST_MARK, unitList } from '../../../extract/unit-list.ts'
import { cut, type Span } from '../../../model/span.ts'
import type { Assignment } from './assignment.ts'
import { deadlineIn } from './read-clauses.ts'

type Readable = { text: string; folded: string }

/**
 * A bracket that only lists bodies answers for the sentence before it: 「……。（市民政局、市财政局）」. Each must be a
 * body's name and one must say whose it is (市…, 各…), since （街道、社区） in a sentence assigns nothing.
 */
export function readPlainList(source: Readable, inner: Span, whole: Span, within: Span): Assignment | null {
  const { folded } = source
  const before = folded.slice(within.start, whole.start).trimEnd().at(-1) ?? '。'
  const closes = /^[。;]?\s*(?:\n|$)/u.test(folded.slice(whole.end, within.end))
  if (!closes && !'。;!'.includes(before)) return null
  const parts = splitOutside(source, inner, LIST_MARK)
  const deadline = parts.map((part) => deadlineIn(folded, part)).find((when) => when !== null) ?? null
  const responsible = parts.flatMap((part) => (deadlineIn(folded, part) ? [] : unitList(source, part)))
  const names = responsible.map((name) => cut(folded, name))
  if (
    names.length === 0 ||
    !names.every(isBodyName) ||
    !names.some((name) => /^(?:[市区县省州镇](?=.{2})|各|本)/u.test(name))
  )
    return null
  return { lead: [], responsible, other: [], deadline, span: whole }
}
