import type { Style } from './style.ts'

/** 1、 which offices write for 1. */
export const digitComma: Style = {
  id: 'digit-comma',
  level: 3,
  pattern: /^(?<label>[1-9]\d{0,2}) ?、 */u,
  ordinal: Number,
}
