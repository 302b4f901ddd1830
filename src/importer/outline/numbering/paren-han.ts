import { hanOrdinal } from './han-ordinal.ts'
import type { Style } from './style.ts'

/** （一） the second level of GB/T 9704-2012. */
export const parenHan: Style = {
  id: 'paren-han',
  level: 2,
  pattern: /^\( ?(?<label>[一二三四五六七八九十]{1,3}) ?\)[、.]? */u,
  ordinal: hanOrdinal,
}
