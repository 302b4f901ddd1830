import { foldKey } from '../text/fold-key.ts'

type Place = { province?: unknown; city?: unknown }

/**
 * A district or zone with the city it lies in, folded: 城关区 is in 兰州市 and in 拉萨市. Where no city is stated, the
 * province, as of a municipality; where neither is, the name alone. Null without a name.
 */
export function areaOf({ province, city }: Place, name: unknown): string | null {
  const own = folded(name)
  if (own === '') return null
  const within = folded(city) || folded(province)
  return own.startsWith(within) ? own : within + own
}

const folded = (value: unknown): string => (typeof value === 'string' ? foldKey(value) : '')
