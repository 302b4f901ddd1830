import { hasEnded } from '../../cms/ended.ts'
import { today } from '../../cms/today.ts'

/**
 * When what a document no longer names came to its end: leaders with the publication when that day has passed, else the day
 * before today, so that nobody is in office and gone at once; the rest goes to the trash today.
 */
export function retirementOf(publishedOn: string | undefined): { endedOn: string; trashedOn: string } {
  const trashedOn = today()
  const yesterday = today(Date.now() - DAY)
  const endedOn = publishedOn !== undefined && hasEnded(publishedOn, trashedOn) ? publishedOn : yesterday
  return { endedOn, trashedOn }
}

const DAY = 24 * 60 * 60 * 1000
