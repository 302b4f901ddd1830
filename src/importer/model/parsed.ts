import type { Bundle } from './bundle.ts'
import type { Outline } from './outline.ts'
import type { Span } from './span.ts'

/** A document after parsing: what was read from it, its decoded text, the outline and the site furniture of the text. */
export type Parsed = { bundle: Bundle; text: string; outline: Outline; chrome: Span[] }
