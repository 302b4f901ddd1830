/** Terms → the beginnings that are kept of them, without the mark behind each. */
export const kept: [terms: string, starts: string][] = [
  ['houhu hh hujiedao', 'ho hou houh hh hu huj huji'],
  ['党建 建工 作', ''],
  ['2020 年 a 2021', '20 202 2020 2021'],
  ['', ''],
]

/** Query → the beginning that its word is, without the mark; null for one that goes by its terms. */
export const asked: [query: string, start: string | null][] = [
  ['zh', 'zh'],
  ['ＨＨＪＤ', 'hhjd'],
  ['20', '20'],
  ['z', null],
  ['houhu', null],
  ['党建', null],
  ['年', null],
  ['2020年', null],
  ['"a4 b5"', null],
  ['a4党', null],
]
