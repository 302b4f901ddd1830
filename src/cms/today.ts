/** The day it is in China, YYYY-MM-DD: offices there end and start by it, wherever the server stands. */
export const today = (now = Date.now()): string => new Date(now + EIGHT_HOURS).toISOString().slice(0, 10)

/** The moment at which the day in China ends, in milliseconds. */
export const endOfToday = (now = Date.now()): number =>
  (Math.floor((now + EIGHT_HOURS) / DAY) + 1) * DAY - EIGHT_HOURS

export const DAY = 24 * 60 * 60 * 1000
const EIGHT_HOURS = 8 * 60 * 60 * 1000
