import type { Document } from '../../model/document.ts'
import { cut, type Span } from '../../model/span.ts'

/** Standing words of every office's page, which say nothing of this one: the right to complain, by law; why a paper is. */
const NOTICES: RegExp[] = [
  /^公民、法人(?:和|或者?|及)其他组织(?:认为|有权|对|可以)/u,
  /^本(?:机关|单位|页面?|网站)(?:信息|内容)(?:由|以).{2,30}(?:提供|维护|更新|为准)。?$/u,
  /^(?:第一条 {0,4})?(?:为|根据|依据|按照)[^。]{4,120}(?:编制|制定|制订)本(?:指南|目录|规定|办法|方案)。$/u,
]

/** The lines of notices that belong to the site rather than to the office. */
export function notices({ source, outline }: Document): Span[] {
  return outline.lines
    .map((line) => line.span)
    .filter((line) => NOTICES.some((notice) => notice.test(cut(source.folded, line))))
}
