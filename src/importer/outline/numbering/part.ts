import { hanOrdinal } from './han-ordinal.ts'
import type { Style } from './style.ts'

/** 第一部分 and 第一章, above the levels of GB/T 9704-2012. */
export const part: Style = {
  id: 'part',
  level: 0,
  pattern: /^第(?<label>[一二三四五六七八九十]{1,3})(?:部分|章)[、,:.]? */u,
  ordinal: hanOrdinal,
}
