/** A place in the feed as a reader keeps it; what it is made of is nothing to rely on. */
export const cursorAt = (number: number): string =>
  Buffer.from(`after ${String(number)}`).toString('base64url')

/** The place that a cursor stands for; null for what never was one. */
export function placeOf(cursor: string): number | null {
  const number = /^after (\d{1,15})$/u.exec(Buffer.from(cursor, 'base64url').toString())?.[1]
  return number === undefined || cursorAt(Number(number)) !== cursor ? null : Number(number)
}
