import { readPartialDate } from '../../text/dates.ts'
import { readNumeral } from '../../text/numerals.ts'
import { readQuantity } from '../../text/quantity.ts'
import { cut, trim, type Span } from './span.ts'

/**
 * The named ways from written form to value. Each takes the slices that a value's places cut and gives the value;
 * undefined when the slices do not hold one. A value that a page states twice has both places and is said once.
 */
export const normalisations = {
  /** Paragraphs as written, one a line. */
  text: (slices) =>
    slices
      .map((s) => s.trim())
      .filter(Boolean)
      .join('\n') || undefined,
  /** A name or number without the white space inside: 周 平 → 周平. */
  compact: (slices) => once(slices.map(compact)).join('') || undefined,
  /** Several names as one text: 甲、乙. */
  listed: (slices) => once(slices.map(compact)).join('、') || undefined,
  /** One name a slice. */
  names: (slices) => slices.map(compact).filter(Boolean),
  /** One text, words kept apart by single spaces: telephone numbers, hours. */
  phrase: (slices) => once(slices).join(' ').trim().replace(/\s+/gu, ' ') || undefined,
  date: (slices) => readPartialDate(once(slices).join('')) ?? undefined,
  /** 2024, 2024年, 二〇二四年度 → 2024. */
  year: (slices) =>
    readNumeral(
      once(slices)
        .join('')
        .replace(/年度?$/u, ''),
    ) ?? undefined,
  quantity: (slices) => readQuantity(compact(once(slices).join('')))?.value,
  /** True because the mark is there: （挂职）. */
  flag: (slices) => slices.length > 0 || undefined,
} satisfies Record<string, (slices: string[]) => unknown>

export type Normalisation = keyof typeof normalisations
export type Value<N extends Normalisation> = NonNullable<ReturnType<(typeof normalisations)[N]>>

const compact = (slice: string): string => slice.replace(/\s+/gu, '')
const once = (slices: string[]): string[] => [...new Set(slices)]

/** A value with the places it is written at; a value without a place is implied. */
export type Stated<T> = { value: T; at: Span[] }

/** Reads the value that stands at the spans; undefined when they hold none. */
export function state<N extends Normalisation>(
  text: string,
  by: N,
  ...spans: (Span | null | undefined)[]
): Stated<Value<N>> | undefined {
  const at = spans.filter((s) => s !== null && s !== undefined).map((s) => trim(text, s))
  const ink = at.filter((s) => s.end > s.start)
  if (ink.length === 0) return undefined
  const value = normalisations[by](ink.map((s) => cut(text, s))) as Value<N> | undefined
  return value === undefined ? undefined : { value, at: ink }
}
