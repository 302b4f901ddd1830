import { readNumeral } from '../../text/numerals.ts'
import type { Check } from '../model/check.ts'
import type { Draft } from '../model/message.ts'
import type { Block, Item, Marker } from '../model/outline.ts'
import { cut, type Span } from '../model/span.ts'

type Readable = { text: string; folded: string }

/**
 * Totals that announce a list and do not add up: 「抓好以下3项工作：」 with two numbered lines below it, 「做到三个坚持：一是…二是…」.
 * A total whose list is not numbered is not counted.
 */
export const listTotals: Check = ({ source, outline }) => totalsIn(source, outline.children)

const COUNT = '(?<count>\\d{1,2}|[二三四五六七八九十两]{1,3})'
/** The total is the last of its sentence, which a colon ends. */
const ANNOUNCES = new RegExp(
  `(?:以下|如下|下列|[做抓]好|做到|落实|完成|开展|实施|分为|共|重点)\\p{Script=Han}{0,4}?(?<stated>${COUNT}(?:个方面|个坚持|项|条|点|个)(?:重点|主要|具体)?\\p{Script=Han}{0,6}):`,
  'u',
)

function totalsIn(source: Readable, blocks: readonly Block[]): Draft[] {
  return blocks.flatMap((block, index) => {
    const below = block.type === 'item' ? block.children : []
    const line = block.type === 'item' ? block.head : block.span
    const end = below[0]?.span.start ?? line.end
    const own = { start: line.start, end: Math.min(line.end, end) }
    return [
      ...totalOf(source, own, below.length > 0 ? below : blocks.slice(index + 1)),
      ...totalsIn(source, below),
    ]
  })
}

function totalOf(source: Readable, line: Span, next: readonly Block[]): Draft[] {
  const match = ANNOUNCES.exec(cut(source.folded, line))
  const { stated, count } = match?.groups ?? {}
  if (!match || stated === undefined || count === undefined) return []
  const start = line.start + match.index + match[0].indexOf(stated)
  const span = { start, end: start + stated.length }
  const behind = { start: line.start + match.index + match[0].length, end: line.end }
  const counted = behind.end - behind.start > 1 ? spoken(cut(source.folded, behind)) : numbered(next)
  const total = readNumeral(count.replace('两', '二'))
  if (counted < 2 || counted === total) return []
  return [{ code: 'text/total-differs', span, detail: { stated: cut(source.text, span), counted } }]
}

/** 一是 … 二是 …, as long as they go on counting. */
function spoken(folded: string): number {
  const ordinals = [...folded.matchAll(/(?<![\p{Script=Han}\d])([一二三四五六七八九十])是/gu)]
  return ordinals.every(([, word], at) => readNumeral(word ?? '') === at + 1) ? ordinals.length : 0
}

/** The lines of one numbering that follow at once and count from one. */
function numbered(blocks: readonly Block[]): number {
  const first = blocks[0]?.type === 'item' ? blocks[0].marker : null
  if (first?.ordinal !== 1) return 0
  const rest = blocks.findIndex((block, at) => !continues(block, first, at + 1))
  return rest < 0 ? blocks.length : rest
}

const continues = (block: Block, { style }: Marker, ordinal: number): boolean =>
  block.type === 'item' && isMarked(block) && block.marker.style === style && block.marker.ordinal === ordinal

const isMarked = (item: Item): item is Item & { marker: Marker } => item.marker !== null
