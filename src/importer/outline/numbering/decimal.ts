import type { Style } from './style.ts'

/** 2.1 and 2.1.3, which number the parts of 2.; 2.5万户 and 3.2平方公里 are figures. Source: GB/T 1.1. */
export const decimal: Style = {
  id: 'decimal',
  level: 4,
  pattern:
    /^(?<label>[1-9]\d?(?:\.[1-9]\d?){1,2})[.、]? *(?=[\p{Script=Han}"《Ⅰ-Ⅻ])(?![余多]?(?:[万亿千百倍元吨米度]|公[里顷斤]|平方|小时|人次|个百分))/u,
  ordinal: (label) => Number(label.split('.').at(-1)),
}
