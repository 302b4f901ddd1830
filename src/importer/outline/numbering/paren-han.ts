import { hanOrdinal } from './han-ordinal.ts'
import type { Style } from './style.ts'

const SIGNS = '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩'

/** （一）, or ㈠ as one sign, the second level of GB/T 9704-2012. */
export const parenHan: Style = {
  id: 'paren-han',
  level: 2,
  pattern: /^(?:\( ?)?(?<label>[㈠-㈩]|(?<=\( ?)[一二三四五六七八九十]{1,3}(?= ?\)))(?: ?\))?[、.]? */u,
  ordinal: (label) => ('㈠' <= label && label <= '㈩' ? SIGNS.indexOf(label) + 1 : hanOrdinal(label)),
}
