import { readOwnNumber } from '../../extract/own-number.ts'
import { readPublication } from '../../extract/publication.ts'
import { readCatalogue } from '../../extract/catalogue.ts'
import { readSalutations } from '../../extract/salutation.ts'
import { readPrintLine, readSignatures, type Signature } from '../../extract/signature.ts'
import type { Document } from '../../model/document.ts'
import { state, type Stated } from '../../model/normalise.ts'
import { cut, span, type Span } from '../../model/span.ts'
import { formulaOf, type Formula } from './formula.ts'
import { readEnclosures } from './enclosures.ts'
import { readPlanTitle } from './plan-title.ts'

/** What stands around a plan: who sends it to whom, as what, when. `taken` are the lines that say no more than this. */
export type Frame = {
  title: Stated<string>
  documentNumber: Stated<string> | undefined
  issuer: Stated<string> | undefined
  issuedOn: Stated<string> | undefined
  publishedOn: Stated<string> | undefined
  publisher: Stated<string> | undefined
  noticeTitle: Stated<string> | undefined
  recipients: Stated<string> | undefined
  /** That it is sent out and why it is made. */
  sent: Span[]
  /** How its group works. */
  ofGroup: Span[]
  /** Since when it holds, who has copies, whom to ask. */
  ofPaper: Span[]
  taken: Span[]
  chrome: Span[]
}

export function readFrame(document: Document): Frame {
  const { source, outline } = document
  const signatures = readSignatures(document)
  const signed =
    signatures.find(({ issuer }) => issuer) ?? signatures.at(-1) ?? readPrintLine(document) ?? undefined
  const { title, noticeTitle, issuer, structure: titles } = readPlanTitle(document, signed)
  const publication = readPublication(document)
  const number = readOwnNumber(document)
  const catalogue = readCatalogue(document)
  const named = catalogue.find(({ name, value }) => name === 'issuer' && value.end > value.start)
  const issuedOn = signed?.issuedOn ?? publication.madeOn
  const formulas = outline.lines.flatMap(({ marker, topic, span }) => {
    const says = topic === 'attachment' ? 'mark' : marker ? null : formulaOf(cut(source.folded, span))
    return says ? [{ says, span }] : []
  })
  const saying = (what: Formula) => formulas.filter(({ says }) => says === what).map(({ span }) => span)
  const greetings = readSalutations(document)
  return {
    title,
    noticeTitle,
    recipients: state(source.text, 'text', ...greetings.map(withoutColon)),
    sent: saying('preamble'),
    ofGroup: saying('group'),
    ofPaper: saying('paper'),
    documentNumber: number?.number,
    issuer: signed?.issuer ?? (named && state(source.text, 'listed', named.value)) ?? issuer,
    issuedOn,
    publishedOn: [issuedOn, publication.madeOn].some((day) => same(publication.publishedOn, day))
      ? undefined
      : publication.publishedOn,
    publisher: publication.publisher,
    taken: [
      ...titles,
      ...(number?.structure ?? []),
      ...[...signatures, ...(signed ? [signed] : [])].flatMap(({ structure }) => structure),
      ...catalogue.map(({ span }) => span),
      ...publication.structure,
      ...greetings,
      ...formulas.map(({ span }) => span),
      ...readEnclosures(document),
    ],
    chrome: publication.chrome,
  }
}

const withoutColon = ({ start, end }: Span): Span => span(start, end - 1)

/** A date alone on a line above may be the paper's own and not the page's. */
const same = (a: Stated<string> | undefined, b: Signature['issuedOn'] | undefined): boolean =>
  a !== undefined && b !== undefined && a.at[0]?.start === b.at[0]?.start
