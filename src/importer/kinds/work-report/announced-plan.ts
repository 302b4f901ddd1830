import { cut, span, trim, type Span } from '../../model/span.ts'
import { partsIn, type Part, type Prose } from './part.ts'
import { roleOf } from './role.ts'

type Readable = { text: string; folded: string }
/** `title` is the sentence that announces the plan, `blocks` what stands below it. */
export type AnnouncedPlan = { title: Span; blocks: (Part | Prose)[] }

/** 「2024年，街道将重点抓好以下工作：」, 下半年打算：, above the entries of the plan. */
const LEAD =
  /^(?:(?:19|20)\d{2}年|[一二][0一二三四五六七八九]{3}年|明年|来年|新的一年|下一?步|下半年|今后)[^。;]{0,90}(?:(?:以下|如下|下列|下面)[^。;]{0,12}(?:工作|方面|任务|重点|事项|文章)|(?:抓好|做好|推进|实施|办好)[^。;]{0,20}(?:工作|任务|方面|实事|文章|行动|工程)|打算|计划|思路|安排) ?:$/u

/** 「2020年，…主要做了以下工作：」 announces what was done. */
const DONE = /(?:做|抓|办|做好|抓好|办好|完成|开展|取得|推进|推动|实施|落实)了/u

/** The plan that no heading opens: behind the parts that look back a sentence announces it. Null where there is none. */
export function announcedPlan(source: Readable, blocks: readonly (Part | Prose)[]): AnnouncedPlan | null {
  for (const [index, block] of blocks.entries()) {
    const lead = lastProse(source, block)
    const sentence = lead ? cut(source.folded, lead) : ''
    if (!lead || !LEAD.test(sentence) || DONE.test(sentence)) continue
    const behind = blocks.slice(index + 1)
    const end = behind.findIndex((other) => other.type === 'part' && roleOf(source, other) !== null)
    const planned = end < 0 ? behind : behind.slice(0, end)
    if (planned.length > 0) return { title: lead, blocks: planned }
  }
  // Paragraphs stand below the last number above them.
  for (const part of partsIn(blocks)) {
    const nested = announcedPlan(source, part.blocks)
    if (nested) return nested
  }
  return null
}

/** What stands right above the next block: the paragraph itself, or the last one of a part. */
function lastProse(source: Readable, block: Part | Prose): Span | null {
  if (block.type === 'prose') return lastSentence(source, block.span)
  const last = block.blocks.at(-1)
  return last ? lastProse(source, last) : null
}

/** On a page that lost its lines the sentence closes the paragraph above. */
const lastSentence = ({ text, folded }: Readable, prose: Span): Span => {
  const stop = folded.slice(prose.start, prose.end).lastIndexOf('。')
  return trim(text, span(prose.start + stop + 1, prose.end))
}

export const plannedParts = (plan: AnnouncedPlan | null): Part[] => partsIn(plan?.blocks ?? [])
