import type { Where } from 'payload'
import type { Current } from './hooks/default-joins.ts'
import { today } from './today.ts'

/** In office today: no end stated, or a day, month or year that has not wholly passed. The same rule as hasEnded. */
export function notEnded(day: string): Where {
  return {
    or: [
      { endedOn: { exists: false } },
      { endedOn: { in: ['', day.slice(0, 4), day.slice(0, 7)] } },
      { endedOn: { greater_than_equal: day } },
    ],
  }
}

/** Keeps former leaders out of a join. */
export const inOffice: Current = { about: 'endedOn', where: () => notEnded(today()) }
