import type { Style } from './style.ts'

/**
 * —— and printed bullets, which stand at any depth and have no number; a single dash or point only before Han, and not
 * before the date and source of a page.
 */
export const dash: Style = {
  id: 'dash',
  level: null,
  pattern:
    /^(?<label>-{2,}|[●◆■★▲◇□☆△▶►➢※]|(?:-(?= )|[·•])(?= *(?!来源|时间|日期|发布|作者|浏览|字号|信息来源|文章来源)\p{Script=Han})) *(?=[^-\s])/u,
  ordinal: () => null,
}
