// Written by `npm run generate` from the folders beside it.
import type { Kind } from '../model/kind.ts'
import { kind as cityPlan } from './city-plan/index.ts'
import { kind as profile } from './profile/index.ts'
import { kind as workReport } from './work-report/index.ts'

/** The kinds of documents that are read, in the order in which several are imported. */
export const kinds: readonly Kind[] = [profile, workReport, cityPlan]
