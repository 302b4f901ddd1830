import type { Kind } from '../model/kind.ts'
import { cityPlan } from './city-plan/index.ts'
import { profile } from './profile/index.ts'
import { workReport } from './work-report/index.ts'

export const kinds: readonly Kind[] = [profile, workReport, cityPlan]
