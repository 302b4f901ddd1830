import type { Style } from './style.ts'

/** —— and printed bullets, which stand at any depth and have no number. */
export const dash: Style = {
  id: 'dash',
  level: null,
  pattern: /^(?<label>-{2,}|[●◆■★▲]) *(?=[^-\s])/u,
  ordinal: () => null,
}
