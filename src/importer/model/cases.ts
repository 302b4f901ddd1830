import type { Document } from './document.ts'
import type { Stated } from './normalise.ts'
import type { Rule } from './rule.ts'

/** A value as a table writes it: without the places of what it states. */
export type Plain<Value> =
  Value extends Stated<infer Inner>
    ? Inner
    : Value extends readonly (infer Item)[]
      ? Plain<Item>[]
      : Value extends object
        ? { [Key in keyof Omit<Value, 'at'>]: Plain<Value[Key]> }
        : Value

/** A rule's table: written text → the values it reads, and texts it must refuse. */
export type Cases<Value> = {
  rule: Rule<Value>
  reads: [text: string, ...values: Plain<Value>[]][]
  refuses: string[]
}

/** The table that lies beside a rule as `<id>.cases.ts`; run by tests/importer/rules.test.ts. */
export const table = <Value>(
  rule: Rule<Value>,
  { reads, refuses }: Omit<Cases<Value>, 'rule'>,
): Cases<Value> => ({ rule, reads, refuses })

/** A table of a reader of whole documents: text → what it reads of it. */
export type Readings = {
  reader: (document: Document) => unknown
  readings: [text: string, expected: unknown][]
}

/** The table that lies beside a reader of documents; run by tests/importer/readers.test.ts. */
export const readings = (
  reader: Readings['reader'],
  cases: [text: string, expected: unknown][],
): Readings => ({ reader, readings: cases })
