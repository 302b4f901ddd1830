import type { Subdistrict } from '../../model/bundle.ts'
import { record, type StatedFields } from '../../model/record.ts'
import type { SubdistrictIdentity } from './subdistrict.ts'

/** The record of a subdistrict: who it is, and what else a reader found stated of it. */
export const subdistrictRecord = (
  { kind, stated }: SubdistrictIdentity,
  more: StatedFields<Subdistrict> = {},
): Subdistrict =>
  record<Subdistrict>(
    { ...stated, ...more },
    { kind, aliases: [], phones: [], facts: [], officeHours: [], history: [] },
  )
