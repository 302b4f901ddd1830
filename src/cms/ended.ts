/**
 * Whether a partial date has wholly passed on the day `today` (YYYY-MM-DD): `2024` on any day of 2025, `2024-06` from 1
 * July, `2024-06-30` from the day after. Nothing stated means not ended.
 */
export const hasEnded = (endedOn: string | null | undefined, today: string): boolean =>
  Boolean(endedOn) && String(endedOn) < today.slice(0, String(endedOn).length)
