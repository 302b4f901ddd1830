import type { Line, Topic } from '../model/outline.ts'
import type { Span } from '../model/span.ts'
import { topicOf } from './topics.ts'

/** Lines of the page around a document, in the folded view: navigation, tools, credits. */
const FURNITURE: RegExp[] = [
  /^(?:\d{1,3}、|[-·•]+ ?\d{1,4} ?[-·•]+|第 ?\d{1,3} ?页(?: ?[/,]? ?共 ?\d{1,3} ?页)?|\d{1,3} ?\/ ?\d{1,3})$/u,
  /^-*(?:精品)?文档.{0,8}-+$|小编(?:为|给|精心|整理)/u,
  /^(?:首页|网站首页|当前位置|您(?:现在|当前)?(?:所在)?的?位置|现在位置)[^。]{0,3}(?:[>»:]|\s*>)/u,
  /^[^。;,:<>»›→》]{2,24}(?:[>»›→》]{1,2}[^。;,:<>»›→》]{1,24}){2,9}$/u,
  /^\[?(?:字号|字体)[::\s[]/u,
  /^(?:\[?(?:打印|关闭|分享|收藏|返回)(?:本页|此页|整页|内容|窗口|到|顶部)?\]?[\s|]*)+(?:(?:微信)?扫一扫.{0,20})?$/u,
  /^(?:浏览(?:量|次数)?|点击(?:量|数|次数)?|阅读(?:量|次数)?|访问(?:量|次数))(?:\s*:)?[\s\d次]*$/u,
  /^(?:选择语言|文件下载|简体版?[\s|]*繁体版?)$/u,
  /^(?:扫一扫|扫描二维码|微信扫)/u,
  /^.{2,30}(?:微信)?公众号$/u,
  /^(?:本文)?(?:链接|关键词|标签)\s*:/u,
  /^本文.{0,30}(?:网络|互联网)|侵权.{0,6}(?:请|立即|联系|告知|通知|本站).{0,6}删除/u,
  /^(?:最新|相关|推荐)(?:政策|文章|阅读|信息|新闻|推荐|文档)$/u,
  /^(?:上一篇|下一篇|上一条|下一条)/u,
  /^(?:版权所有|网站标识码|技术支持)/u,
  /(?:ICP备|公网安备|Copyright)/iu,
  /^(?:责任编辑|编辑|审核|初审|终审|供稿)\s*:.{0,20}$/u,
  /^\((?:供稿|撰稿|执笔|审稿|编辑|资料来源|资料提供)\s*:?[^()]{2,24}\)$|^\([^()]{2,24}(?:供稿|撰稿|执笔|审稿)\)$/u,
  /^(?:跳转(?:至|到)\s*:|.{0,8}导航.{0,4}搜索$)/u,
  /^(?:文章)?正文(?:内容)?$/u,
  /欢迎当事人提供|查看(?:源代码|历史)|^(?:编辑|播报|收藏|锁定)(?: |$)/u,
]

/** Spans of the lines that are site furniture, not the document. */
export function furniture(folded: string, lines: readonly Line[]): Span[] {
  const written = lines.map(({ span: { start, end } }) => folded.slice(start, end))
  const isFurniture = written.map(
    (line) => isSwitches(line) || isMenu(line) || FURNITURE.some((pattern) => pattern.test(line)),
  )
  const menu = menuLines(lines)
  const news = newsLines(written)
  return lines.flatMap(({ span }, i) => {
    if (menu.has(i) || news.has(i)) return [span]
    const nearFooter = isFurniture
      .slice(Math.max(0, i - 3), i + 4)
      .some((is, j) => is && FOOTER.test(written[Math.max(0, i - 3) + j] ?? ''))
    return isFurniture[i] || (nearFooter && HOST.test(written[i] ?? '')) ? [span] : []
  })
}

/** 机构概况 领导信息 内设机构 below each other, with nothing between: a menu, whose words head no block. */
function menuLines(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>()
  let from = 0
  for (let i = 0; i <= lines.length; i++) {
    const line = lines[i]
    if (line?.topic && MENU_OF.includes(line.topic) && !line.marker) continue
    if (i - from >= MENU) for (let each = from; each < i; each++) found.add(each)
    from = i + 1
  }
  return found
}
const MENU_OF: Topic[] = ['introduction', 'leaders', 'departments', 'duties', 'honors', 'contact', 'history']
/** Fewer are a heading and the one below it. */
const MENU = 3

/** 机构职责 内设机构 领导简介 部门电话 on one line; the head of a table of offices speaks of no leaders. */
function isMenu(line: string): boolean {
  if (line.length > 80) return false
  const topics = line
    .split(/[\s|·•-]+/u)
    .filter(Boolean)
    .map(topicOf)
  return (
    topics.length >= MENU &&
    topics.filter((topic) => topic === null || !MENU_OF.includes(topic)).length * 4 <= topics.length &&
    topics.some((topic) => topic === 'leaders' || topic === 'introduction')
  )
}

/** 相关文章 and the titles below it, each with its day or its number. */
function newsLines(written: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (const [i, line] of written.entries()) {
    const lists = found.has(i - 1) && NEWS_ENTRY.test(line)
    if (lists || NEWS_HEAD.test(line)) found.add(i)
  }
  return found
}
const NEWS_HEAD =
  /^(?:(?:热点|最新|相关|推荐|图片|要闻)(?:新闻|文章|资讯|动态|信息|阅读|链接)|新闻推荐|猜你喜欢)$/u
const NEWS_ENTRY = /^.{4,60}\d{4}-\d{1,2}-\d{1,2}$|^\d{1,2}[.、] ?[^。:]{6,50}$/u

/** 主办单位 is a page's host beside its licence, and who does a task elsewhere. */
const HOST = /^(?:主办|承办|协办)(?:单位)?\s*:/u
const FOOTER = /ICP备|公网安备|版权所有|网站标识码|Copyright/iu

/** A line of the switches that sites print on top: 智能问答 | 无障碍浏览 | 长者专区. */
function isSwitches(line: string): boolean {
  const words = line.split(/[\s|·]+/u).filter(Boolean)
  const known = words.filter((word) => SWITCH.test(word)).length
  return known >= 2 && words.every((word) => word.length <= 8)
}

const SWITCH =
  /^(?:网站)?(?:无障碍.{0,4}|长者.{0,4}|关怀版|老年.{0,4}|适老.{0,4}|智能.{0,4}|ENGLISH|简体.{0,2}|繁体.{0,2}|返回首页|首页|RSS|登录|注册|移动版|手机版|收藏本站|设为首页|网站(?:首页|声明|地图)|联系我们|走进.{2,4}|政务(?:公开|服务)|(?:政府)?信息公开|公开(?:指南|目录|年报|制度)|依申请公开|网上办事|办事服务|互动交流|政民互动|公众参与)$/iu
