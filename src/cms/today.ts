/** The day it is in China, YYYY-MM-DD: offices there end and start by it, wherever the server stands. */
export const today = (now = Date.now()): string => new Date(now + EIGHT_HOURS).toISOString().slice(0, 10)

const EIGHT_HOURS = 8 * 60 * 60 * 1000
