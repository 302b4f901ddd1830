import { isBodyName } from '../../extract/body-name.ts'
import { readHeadedIssuer, type Signature } from '../../extract/signature.ts'
import { readTitle } from '../../extract/title.ts'
import type { Document } from '../../model/document.ts'
import { state, type Stated } from '../../model/normalise.ts'
import { cut, span, type Span } from '../../model/span.ts'

export type PlanTitle = {
  title: Stated<string>
  /** Of the notice that sends the plan out, when the plan has a title of its own. */
  noticeTitle: Stated<string> | undefined
  issuer: Stated<string> | undefined
  structure: Span[]
}

/** With what the titles of such papers close. */
const ENDS =
  /方案|通知|意见|计[划画]|规划|办法|要点|分工|安排|清单|细则|预案|措施|举措|通告|决定|任务书|责任书|分解表|行动|纲要|规程|实施/u

/**
 * The plan's own title where a notice sends one out and it stands above the plan, else the title of the paper; of a
 * text without a title its first line. `issuer` is the body a title 「…关于…」 opens with or stands below.
 */
export function readPlanTitle(document: Document, signature: Signature | undefined): PlanTitle {
  const { source, outline } = document
  const outer = readTitle(document, ENDS)
  const within = enclosed(document, signature)
  const inner = within && readTitle(document, ENDS, { within })
  const best = inner ?? outer
  const [line] = outline.lines
  const first =
    line &&
    state(source.text, 'compact', span(line.span.start, Math.min(line.span.end, line.span.start + 80)))
  const title = best?.title ?? first ?? { value: source.name, at: [] }
  const from = outer ?? best
  return {
    title,
    noticeTitle: inner && outer && inner.title.value !== outer.title.value ? outer.title : undefined,
    issuer: from ? issuerOf(document, from.title) : undefined,
    structure: [
      ...(outer?.structure ?? []),
      ...(outer?.title.at ?? []),
      ...(inner?.structure ?? []),
      ...title.at,
    ],
  }
}

/** Between the notice's signature and the first numbered line or the first row of a table. */
function enclosed({ source: { text }, outline }: Document, signature: Signature | undefined): Span | null {
  const start = signature?.structure.at(-1)?.end
  if (start === undefined) return null
  const next = outline.lines.find(
    ({ span: s, marker }) => s.start > start && (marker || cut(text, s).includes('\t')),
  )
  return next ? span(start, next.span.start) : null
}

function issuerOf(document: Document, title: Stated<string>): Stated<string> | undefined {
  const { text, folded } = document.source
  const [at] = title.at
  if (!at) return undefined
  const body = span(at.start, at.start + Math.max(0, cut(folded, at).search(/关于/u)))
  const opens = body.end - body.start >= 4 && isBodyName(cut(folded, body))
  return opens ? state(text, 'listed', body) : readHeadedIssuer(document, at)
}
