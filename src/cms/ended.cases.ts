/** End of an appointment, the day it is → whether it has wholly passed. */
export const cases: [endedOn: string | null | undefined, today: string, ended: boolean][] = [
  [undefined, '2026-11-21', false],
  [null, '2026-11-21', false],
  ['', '2026-11-21', false],
  ['2025', '2026-01-01', true],
  ['2026', '2026-01-01', false],
  ['2026', '2026-12-31', false],
  ['2026-10', '2026-11-01', true],
  ['2026-11', '2026-11-30', false],
  ['2026-11-20', '2026-11-21', true],
  ['2026-11-21', '2026-11-21', false],
  ['2026-11-22', '2026-11-21', false],
  ['2027', '2026-11-21', false],
]
