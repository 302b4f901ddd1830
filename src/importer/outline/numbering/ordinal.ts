import { hanOrdinal } from './han-ordinal.ts'
import type { Style } from './style.ts'

/** 第一、 and 第一, which stand at any depth. 第一批 is no number of a line. */
export const ordinal: Style = {
  id: 'ordinal',
  level: null,
  pattern: /^第(?<label>[一二三四五六七八九十]{1,3})[、,:] */u,
  ordinal: hanOrdinal,
}
