import { state, type Stated } from '../../model/normalise.ts'
import { apply } from '../../model/rule.ts'
import { cut, span, trim, type Span } from '../../model/span.ts'
import { ownProse, type Part, type Prose } from './part.ts'
import { saidNumber } from '../../extract/said-number.ts'

type Readable = { text: string; folded: string }
/** One thing of a list that a heading announces: a plan item, a highlight. `structure`: its number and closing mark. */
export type Entry = {
  number: Stated<string> | undefined
  title: Stated<string>
  text: Stated<string> | undefined
  structure: Span[]
}

const LONGEST_TITLE = 40

/**
 * The entries under a heading: the parts and numbered paragraphs there; without any, what 一是…二是… or 第一,… count in its
 * paragraphs; without those, its paragraphs, each titled by its opening sentence. A paragraph that only leads in to the
 * others is no entry.
 */
export function entriesOf(source: Readable, blocks: readonly (Part | Prose)[]): Entry[] {
  const headed = blocks.filter((block) => block.type === 'part' || block.marker !== null)
  if (headed.length > 0) return headed.flatMap((block) => entry(source, block))
  const paragraphs = ownProse(blocks)
  const counted = paragraphs.flatMap((paragraph) => saidEntries(source, paragraph))
  if (counted.length > 0) return counted
  const own =
    paragraphs.length > 1 ? paragraphs.filter((p, i) => i > 0 || !leadsIn(source.folded, p)) : paragraphs
  return own.flatMap((paragraph) => titled(source, paragraph, null) ?? [])
}

function entry(source: Readable, block: Part | Prose): Entry[] {
  if (block.type === 'prose') {
    const { marker } = block
    const from = marker ? marker.span.end : block.span.start
    const read = titled(
      source,
      span(from, block.span.end),
      marker?.ordinal === null ? null : (marker?.labelSpan ?? null),
    )
    return read ? [{ ...read, structure: [...read.structure, ...(marker ? [marker.span] : [])] }] : []
  }
  const title = state(source.text, 'compact', block.title)
  if (!title) return []
  const { marker } = block
  const [first, ...more] = wholeText(block)
  // 「三是…。四是…。」 on one line.
  const next = block.marker?.style === 'ordinal' && first ? goingOn(source, first) : []
  const own = next.length > 0 ? [] : opensParagraph(block) ? [first] : [first, ...more]
  const read: Entry = {
    number: marker?.ordinal === null ? undefined : state(source.text, 'compact', marker?.labelSpan),
    title,
    text: state(source.text, 'text', ...own),
    structure: block.structure,
  }
  const others = opensParagraph(block) ? more : []
  return [read, ...next, ...others.flatMap((paragraph) => titled(source, paragraph, null) ?? [])]
}

/** A phrase without a number heads its own paragraph: the next paragraph of a list is the next entry. */
function opensParagraph({ marker, title, blocks }: Part): boolean {
  const first = blocks[0]
  return marker === null && first?.type === 'prose' && first.span.start - title.end <= 2
}

/** All that stands under a heading, the headings below it as part of the text. */
function wholeText({ blocks }: Part): Span[] {
  return blocks.flatMap((block) => {
    if (block.type === 'prose') return [block.span]
    const [first, ...more] = wholeText(block)
    const heading = span(block.marker?.span.start ?? block.title.start, block.title.end)
    if (!first) return [heading]
    // A heading that runs into its text is one paragraph with it.
    return first.start - heading.end <= 2
      ? [span(heading.start, first.end), ...more]
      : [heading, first, ...more]
  })
}

/** What 一是…；二是… count in one paragraph; none unless the count begins with it. */
function saidEntries(source: Readable, paragraph: Span): Entry[] {
  const said = apply(saidNumber, source, paragraph).map(({ value }) => value)
  return said.flatMap(({ label, mark }, i) => {
    const end = said[i + 1]?.mark.start ?? paragraph.end
    const read = titled(source, trim(source.text, span(mark.end, end)), label)
    return read ? [{ ...read, structure: [...read.structure, mark] }] : []
  })
}

/** The entries of a text that opens with a count itself. */
function goingOn(source: Readable, text: Span): Entry[] {
  const counted = saidEntries(source, text)
  return counted[0]?.structure.some(({ start }) => start === text.start) ? counted : []
}

/** A paragraph by its opening sentence when that is short, by its first clause when not. */
function titled(source: Readable, paragraph: Span, number: Span | null): Entry | null {
  const { text, folded } = source
  const words = cut(folded, paragraph)
  const sentence = /^[^。;!]*/u.exec(words)?.[0].length ?? 0
  const clause = /^[^。;!,:]{4,}?(?=[,:])/u.exec(words)?.[0].length
  const length = sentence <= LONGEST_TITLE ? sentence : (clause ?? sentence)
  const end = paragraph.start + length
  const title = state(text, 'compact', span(paragraph.start, end))
  if (!title) return null
  const close = /^[。;!,:\s]*/u.exec(folded.slice(end, paragraph.end))?.[0].length ?? 0
  return {
    number: state(text, 'compact', number),
    title,
    text: state(text, 'text', span(end + close, paragraph.end)),
    structure: [span(end, end + close)],
  }
}

/** 「2025年，街道将坚持…，重点做好以下工作：」 */
const leadsIn = (folded: string, paragraph: Span): boolean =>
  /:$|^(?:(?:19|20)\d{2}年|下一?步|明年|来年|今后|新的一年)[^。]*[。:]$|(?:以下|如下).{0,12}(?:工作|方面|任务|重点)[。:]$/u.test(
    cut(folded, paragraph),
  )
