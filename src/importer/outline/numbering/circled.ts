import type { Style } from './style.ts'

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'

/** ① below the levels of the standard. */
export const circled: Style = {
  id: 'circled',
  level: 5,
  pattern: /^(?<label>[①-⑳])[、.]? */u,
  ordinal: (label) => CIRCLED.indexOf(label) + 1 || null,
}
