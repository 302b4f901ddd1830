import { keyOf, stated } from './key-of.ts'
import type { Loose } from './loose.ts'

type CityPlan = { documentNumber: string; issuer: string; title: string }

/** 方案: the document number (发文字号), else issuer and title. Null while incomplete. */
export function cityPlanKey({ documentNumber, issuer, title }: Loose<CityPlan>): string | null {
  if (stated(documentNumber)) return keyOf('no', documentNumber)
  return stated(issuer) && stated(title) ? keyOf('title', issuer, title) : null
}
