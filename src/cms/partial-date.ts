/** Whether a value is YYYY, YYYY-MM or YYYY-MM-DD and the calendar has it: 2023-02-29 is none. */
export function isPartialDate(value: unknown): value is string {
  if (typeof value !== 'string') return false
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value) ?? []
  if (year === undefined || Number(year) < 1) return false
  if (month === undefined) return true
  if (Number(month) < 1 || Number(month) > 12) return false
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month)))
}

function daysIn(year: number, month: number): number {
  // Day 0 of the next month; setUTCFullYear because Date.UTC reads years below 100 as 19xx.
  const last = new Date(0)
  last.setUTCFullYear(year, month, 0)
  return last.getUTCDate()
}
