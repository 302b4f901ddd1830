import type { Document } from '../../model/document.ts'
import { cut, type Span } from '../../model/span.ts'

/** 附件说明: 「附件：1.名单」 and the numbered names on the lines below it. Source: GB/T 9704-2012, 7.3.4. */
export function readEnclosures({ source, outline }: Document): Span[] {
  const found: Span[] = []
  let next = 0
  for (const { span: line, marker } of outline.lines) {
    const written = cut(source.folded, line)
    const opens = /^附件? ?: ?(?:1[.、])?/u.exec(written)
    if (opens) next = /1[.、]$/u.test(opens[0]) ? 2 : 1
    else if (
      next === 0 ||
      marker?.ordinal !== next ||
      !/^digit/u.test(marker.style) ||
      /[。;]/u.test(written)
    ) {
      next = 0
      continue
    } else next++
    found.push(line)
  }
  return found
}
