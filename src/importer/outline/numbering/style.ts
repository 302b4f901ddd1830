import type { NumberingStyle } from '../../model/outline.ts'

/**
 * One way to number lines. `pattern` is anchored at the line's start in the folded view and has the group `label`;
 * `level` is the depth GB/T 9704-2012 gives it (null: it goes under whatever stands above).
 */
export type Style = {
  id: NumberingStyle
  level: number | null
  pattern: RegExp
  ordinal: (label: string) => number | null
}
