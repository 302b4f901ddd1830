import { readOwnNumber } from '../../extract/own-number.ts'
import { readPublication } from '../../extract/publication.ts'
import { readCatalogue } from '../../extract/catalogue.ts'
import { readSalutations } from '../../extract/salutation.ts'
import { readPrintLine, readSignatures, type Signature } from '../../extract/signature.ts'
import type { Document } from '../../model/document.ts'
import { state, type Stated } from '../../model/normalise.ts'
import { cut, type Span } from '../../model/span.ts'
import { isFormula } from './formula.ts'
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
  taken: Span[]
  chrome: Span[]
}

export function readFrame(document: Document): Frame {
  const { source, outline } = document
  const signatures = readSignatures(document)
  const signed =
    signatures.find(({ issuer }) => issuer) ?? signatures.at(-1) ?? readPrintLine(document) ?? undefined
  const { title, issuer, structure: titles } = readPlanTitle(document, signed)
  const publication = readPublication(document)
  const number = readOwnNumber(document)
  const catalogue = readCatalogue(document)
  const named = catalogue.find(({ name, value }) => name === 'issuer' && value.end > value.start)
  const issuedOn = signed?.issuedOn ?? publication.madeOn
  const formulas = outline.lines.filter(
    ({ marker, topic, span }) => topic === 'attachment' || (!marker && isFormula(cut(source.folded, span))),
  )
  return {
    title,
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
      ...readSalutations(document),
      ...formulas.map(({ span }) => span),
      ...readEnclosures(document),
    ],
    chrome: publication.chrome,
  }
}

/** A date alone on a line above may be the paper's own and not the page's. */
const same = (a: Stated<string> | undefined, b: Signature['issuedOn'] | undefined): boolean =>
  a !== undefined && b !== undefined && a.at[0]?.start === b.at[0]?.start
