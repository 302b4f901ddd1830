import type { Style } from './style.ts'

/** 1. the third level of GB/T 9704-2012, also before a date (1.3月1日); 2.5平方公里 is no number of a line. */
export const digitDot: Style = {
  id: 'digit-dot',
  level: 3,
  pattern: /^(?<label>[1-9]\d{0,2}) ?\.(?:(?!\d)|(?=(?:(?:19|20)\d{2}年)?\d{1,2}月)) */u,
  ordinal: Number,
}
