import type { At } from '../../model/bundle.ts'
import { state, type Stated } from '../../model/normalise.ts'
import { cut, type Span } from '../../model/span.ts'
import { unclaimed } from './unclaimed.ts'

type Readable = { text: string; folded: string }

/**
 * 引言: that the plan is sent out and why it is made (`sent`), and what other paragraphs above the first section say
 * (`opening`), but those that are `records`. `rest` are the standing sentences below it.
 */
export function readPreamble(
  source: Readable,
  { sent, opening }: { sent: readonly Span[]; opening: readonly Span[] },
  firstSection: number,
  records: readonly { at: At }[],
): { preamble: Stated<string> | undefined; rest: Span[] } {
  const said = unclaimed(opening, records).filter((line) => SAYS_SOMETHING.test(cut(source.folded, line)))
  const lines = [...sent.filter(({ start }) => start < firstSection), ...said]
  return {
    preamble: state(source.text, 'text', ...lines.sort((a, b) => a.start - b.start)),
    rest: sent.filter(({ start }) => start >= firstSection),
  }
}

/** A sentence, not the name of a column. */
const SAYS_SOMETHING = /^(?=.{8}).*(?:。|[:;!]$)/u
