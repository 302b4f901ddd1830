import type { Style } from './style.ts'

/** 1. the third level of GB/T 9704-2012; 2.5平方公里 is no number of a line. */
export const digitDot: Style = {
  id: 'digit-dot',
  level: 3,
  pattern: /^(?<label>[1-9]\d{0,2})\.(?!\d) */u,
  ordinal: Number,
}
