import { readSubdistrict } from '../../extract/subdistrict/subdistrict.ts'
import { subdistrictRecord } from '../../extract/subdistrict/record.ts'
import type { Subdistrict } from '../../model/bundle.ts'
import type { Document } from '../../model/document.ts'
import type { Stated } from '../../model/normalise.ts'
import { cut } from '../../model/span.ts'

/** A plan is a subdistrict's only when its office issued it: the streets that a city's plan names are not. */
export function issuingSubdistrict(
  document: Document,
  issuer: Stated<string> | undefined,
): Subdistrict | undefined {
  const written = issuer?.at.map((place) => cut(document.source.folded, place)).join('、') ?? ''
  if (!issuer || !STREET.test(written)) return undefined
  const identity = readSubdistrict(document)
  return identity && issuer.value.includes(identity.stated.name.value)
    ? subdistrictRecord(identity)
    : undefined
}

const STREET = /(?:街道|镇|乡)(?=$|办事处|人民政府|党工委|工委|工作委员会|党委)/u
