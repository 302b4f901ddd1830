import { randomUUID } from 'node:crypto'

/** No value that anybody sends, and yet an id like others, so that it goes wherever an id goes. */
const PREFIX = randomUUID().slice(0, 24)

const made: string[] = []

/** What stands for the value number `index` of a query while its SQL is built. */
export function mark(index: number): string {
  for (let next = made.length; next <= index; next++)
    made.push(`${PREFIX}${next.toString(16).padStart(12, '0')}`)
  return made[index] ?? ''
}

/** The number of the value that a parameter stands for; null when it is a value of its own. */
export function markedValue(parameter: unknown): number | null {
  if (typeof parameter !== 'string' || !parameter.startsWith(PREFIX)) return null
  return Number.parseInt(parameter.slice(PREFIX.length), 16)
}

/** Whether a mark was changed or built into a text, so that its value could not be put there later. */
export const holdsMark = (text: unknown): boolean => typeof text === 'string' && text.includes(PREFIX)
