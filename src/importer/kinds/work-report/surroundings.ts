import { readPublication, type Publication } from '../../extract/publication.ts'
import { readSalutations } from '../../extract/salutation.ts'
import { readSignatures, type Signature } from '../../extract/signature.ts'
import { readTitle, type Title } from '../../extract/title.ts'
import { headOf } from '../../extract/head.ts'
import type { Document } from '../../model/document.ts'
import { state, type Stated } from '../../model/normalise.ts'
import { cut, type Span } from '../../model/span.ts'
import { REPORT_TITLE } from './title-forms.ts'

/** What stands around the text of a report: the title and publication line above, the signature below. */
export type Surroundings = {
  title: Title | null
  publication: Publication
  structure: Span[]
  chrome: Span[]
  /** Whether a line belongs to the text itself. */
  isBody: (line: Span) => boolean
}

export function readSurroundings(document: Document): Surroundings {
  const title = readTitle(document, REPORT_TITLE)
  const signatures = readSignatures(document)
  const by = byline(document, title)
  const publication = signed(readPublication(document), signatures.at(-1) ?? { issuer: by })
  const structure = [
    ...(title?.structure ?? []),
    ...publication.structure,
    ...readSalutations(document),
    ...signatures.flatMap((signature) => signature.structure),
    ...closings(document),
    ...(by?.at ?? []),
    ...delivery(document),
  ]
  const chrome = [...publication.chrome, ...aboveTitle(document, title), ...attachments(document)]
  const taken = [...structure, ...chrome]
  const isBody = (line: Span) =>
    !taken.some((t) => t.start < line.end && line.start < t.end && covers(t, line))
  return { title, publication, structure, chrome, isBody }
}

/** A report that its page does not date is of the day, and of the body, that sign it. */
const signed = (publication: Publication, signature: Partial<Signature>): Publication => ({
  ...publication,
  publishedOn: publication.publishedOn ?? signature.issuedOn,
  publisher: publication.publisher ?? signature.issuer,
})

/** The body whose name is the line right below the title. */
function byline({ source, outline }: Document, title: Title | null): Stated<string> | undefined {
  const end = title?.title.at.at(-1)?.end
  const line = end === undefined ? undefined : outline.lines.find(({ span }) => span.start >= end)
  return line && BODY.test(cut(source.folded, line.span))
    ? state(source.text, 'compact', line.span)
    : undefined
}
const BODY = /^[^,。:;<>\d]{2,24}(?:街道|办事处|[镇乡]|人民政府|党工委|工作委员会|管委会|局)$/u

/** A whole line, not a label inside a paragraph. */
const covers = (taken: Span, line: Span): boolean =>
  (Math.min(taken.end, line.end) - Math.max(taken.start, line.start)) * 2 > line.end - line.start

/** Lines above the title belong to the page: the name of the site, of the column. */
function aboveTitle(document: Document, title: Title | null): Span[] {
  const first = title?.title.at[0]
  if (!first) return []
  return headOf(document)
    .lines.map((line) => line.span)
    .filter((line) => line.end <= first.start)
}

/** 特此报告。, 以上报告，请予审议。: what closes a report and tells nothing; 各位代表，让我们…奋斗！ as its last words. */
const closings = ({ source, outline }: Document): Span[] =>
  outline.lines
    .map((line) => line.span)
    .filter((line, index, all) => {
      const written = cut(source.folded, line)
      return CLOSES.test(written) || (index >= all.length - LAST_LINES && APPEAL.test(written))
    })

const CLOSES = /^(?:(?:特此|专此)(?:报告|汇报|总结)|以上(?:报告|汇报).{0,16})[。.!]?$/u
/** A signature and what a page prints behind the text may follow. */
const LAST_LINES = 6
const APPEAL =
  /^(?:各位(?:代表|委员|同志|领导|来宾)|同志们|代表们)(?:、(?:各位)?(?:代表|委员|同志)们?)?[,!:](?=.*(?:让我们|奋斗|携手|谱写|努力|奋进|贡献|拼搏))|^.{0,60}让我们[^。]{0,160}(?:奋斗|努力|贡献|前进|拼搏|篇章)[!。]$/u

/** ——2024年1月16日在…会议上, and who spoke there: 桃源镇镇长 夏明辉. */
const delivery = ({ source, outline }: Document): Span[] =>
  outline.lines
    .slice(0, DELIVERY_LINES)
    .map((line) => line.span)
    .filter((line) => [OCCASION, SPEAKER].some((form) => form.test(cut(source.folded, line))))

const DELIVERY_LINES = 12
const OCCASION =
  /^(?:-{1,2} ?|\()?(?:(?:19|20)\d{2}年\d{1,2}月\d{1,2}日,?)?在[^。;]{4,60}(?:会议?|大会|全会)上(?:的?(?:报告|讲话))?\)?$/u
const SPEAKER =
  /^[^。,;:\d]{0,24}(?:书记|[镇乡区县市]长|主任|主席) {1,4}\p{Script=Han}{1,2}(?: {0,4}\p{Script=Han}){1,2}$/u

/** 附件下载：… */
function attachments({ source, outline }: Document): Span[] {
  return outline.lines
    .map((line) => line.span)
    .filter((line) => /^附件(?:下载)?\d{0,2}[::]?.{0,80}$/u.test(cut(source.folded, line)))
    .filter((line) => /附件下载|\.(?:docx?|pdf|wps|xlsx?|zip|rar)$/u.test(cut(source.folded, line)))
}
