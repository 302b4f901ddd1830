import type { Style } from './style.ts'

/** （1） the fourth level of GB/T 9704-2012, also 1). */
export const parenDigit: Style = {
  id: 'paren-digit',
  level: 4,
  pattern: /^\(? ?(?<label>[1-9]\d{0,2}) ?\)[、.]? */u,
  ordinal: Number,
}
