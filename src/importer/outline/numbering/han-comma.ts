import { hanOrdinal } from './han-ordinal.ts'
import type { Style } from './style.ts'

/** 一、 the first level of GB/T 9704-2012. */
export const hanComma: Style = {
  id: 'han-comma',
  level: 1,
  pattern: /^(?<label>[一二三四五六七八九十]{1,3})(?:、|\.(?!\d)) */u,
  ordinal: hanOrdinal,
}
