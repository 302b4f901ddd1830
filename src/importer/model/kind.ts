import type { Bundle, CityPlan, Department, Duty, Honor, Leader, Subdistrict, WorkReport } from './bundle.ts'
import type { Document } from './document.ts'
import type { Draft } from './message.ts'
import type { Span } from './span.ts'

/** What one reader found. `structure` holds what it recognised as labels, numbering, headings and brackets. */
export type Extraction = {
  subdistrict?: Subdistrict
  leaders?: Leader[]
  departments?: Department[]
  duties?: Duty[]
  honors?: Honor[]
  workReport?: WorkReport
  cityPlan?: CityPlan
  source?: Partial<Pick<Bundle['source'], 'title' | 'publishedOn' | 'publisher' | 'url'>>
  structure: Span[]
  /** Furniture only a reader can tell. */
  chrome?: Span[]
  messages?: Draft[]
}

/**
 * A kind of document: what it is called in Chinese and English, its turn in an import of several (lower ones first), how sure
 * it is of a text (0 … 1, below 0.5 it is not one), and how it reads it. `id` is the name of its folder.
 */
export type Kind = {
  id: string
  label: readonly [zh: string, en: string]
  turn: number
  recognise: (document: Document) => number
  extract: (document: Document) => Extraction
}
