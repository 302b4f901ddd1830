import type { Check } from '../model/check.ts'
import { brackets } from './brackets.ts'
import { departmentTotal } from './department-total.ts'
import { identityNumbers } from './identity-numbers.ts'
import { listTotals } from './list-totals.ts'
import { mobileNumbers } from './mobile-numbers.ts'
import { siblingJumps } from './sibling-jumps.ts'
import { wrongCharacters } from './wrong-characters.ts'

const checks: Check[] = [
  brackets,
  departmentTotal,
  identityNumbers,
  listTotals,
  mobileNumbers,
  siblingJumps,
  wrongCharacters,
]

/** What every document is looked over for, whatever its kind: slips of the text and private data, each at its place. */
export const check: Check = (document, found) => checks.flatMap((one) => one(document, found))
