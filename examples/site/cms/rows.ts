/** The records of a relation or a join that the API gave whole; ids of what was not asked for are left out. */
export const whole = <Doc extends { id: string }>(
  items: readonly (string | Doc)[] | null | undefined,
): Doc[] => (items ?? []).filter((item): item is Doc => typeof item !== 'string')

/** The record that a relation points to, when the API gave it whole. */
export const one = <Doc extends { id: string }>(item: string | Doc | null | undefined): Doc | null =>
  typeof item === 'object' ? item : null

/** The id of a related record, whole or not. */
export const idOf = (item: string | { id: string }): string => (typeof item === 'string' ? item : item.id)
