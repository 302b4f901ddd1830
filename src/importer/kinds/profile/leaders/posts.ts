import { cut, span, type Span } from '../../../model/span.ts'
import { splitOutside } from '../../../extract/split-outside.ts'

type Readable = { text: string; folded: string }

/** What closes the name of a post; a longer word is never taken for the shorter one it begins with. */
const WORDS =
  '书记(?![处员])|主任(?!科员|委员|助理)|主任科员|委员(?![会长])|部长(?!助理)|局长(?!助理)|科长|所长|站长|队长|主席(?!团)|[镇乡区县市州]长(?!助理)|会长|处长|厅长|司长|院长|校长|社长|调研员|巡视员|(?<!任)科员|组织员|秘书长|秘书(?!长)|干事|负责人|工程师|会计师|经济师|统计师|专员|助理|指导员|教导员|政委|司令员|协理员|督导员|庭长|董事长|经理|常委|组长|总监|顾问|检察长|参谋|成员'
const WORD = new RegExp(WORDS, 'gu')
const CLOSES = new RegExp(`(?<=${WORDS})$`, 'u')
/** What a sentence about somebody begins with, and no post does. */
const VERBS =
  /^(?:历任|曾任|先后任?|协助|配合|陪同|在|由|受|向|随|负责|主持|分管|联系|根据|按|经|其|以及|会同|带领)|[。:;,]|分工|名单|如下/u
const LONGEST = 30

/** Whether a folded text is one post, with or without a note in brackets behind it. */
export function isPost(folded: string): boolean {
  const bare = folded.slice(0, bareEnd(folded)).replace(/ /gu, '')
  return bare.length <= LONGEST && !VERBS.test(bare) && CLOSES.test(bare)
}

/** Where posts may end inside a text that goes on without a mark: 副主任|任远. */
export const postEnds = (folded: string): number[] =>
  [...folded.matchAll(WORD)].map(({ index, 0: word }) => index + word.length)

/** What parts two posts; 挂职 and 兼职 hold one. */
export const BETWEEN_POSTS = /[、,;/]|\s(?![\s(])|(?<=\S)兼任?(?=[^)职])/u

/** The posts of a stretch, each without a note in brackets behind it: 「党工委委员、办事处副主任（挂职）」 has two. */
export function splitPosts(source: Readable, posts: Span): Span[] {
  const padded = isPadded(cut(source.folded, posts))
  const parts = padded ? [posts] : unbroken(source, splitOutside(source, posts, BETWEEN_POSTS))
  return parts.flatMap((part) => {
    const end = part.start + bareEnd(cut(source.folded, part))
    return end > part.start ? [span(part.start, end)] : []
  })
}

/** 党工委⏎书记: what the width of a cell cut is one post. */
function unbroken(source: Readable, parts: readonly Span[]): Span[] {
  const whole: Span[] = []
  for (const part of parts) {
    const last = whole.at(-1)
    const joined = last && span(last.start, part.end)
    const cutInTwo =
      joined &&
      cut(source.text, span(last.end, part.start)).trim() === '' &&
      !isPost(cut(source.folded, last)) &&
      isPost(cut(source.folded, joined))
    if (cutInTwo) whole[whole.length - 1] = joined
    else whole.push(part)
  }
  return whole
}

/** 主 任, 副 书 记: a post padded to the width of its column. */
export const isPadded = (folded: string): boolean =>
  /^\p{Script=Han}(?: {1,4}\p{Script=Han}){1,6}$/u.test(folded)

/** Where a post ends without (挂职), (兼), (正科级), 等职务 behind it. */
function bareEnd(folded: string): number {
  let end = folded.length
  for (let before = -1; before !== end;) {
    before = end
    end = folded.slice(0, end).trimEnd().length
    const open = folded[end - 1] === ')' ? folded.lastIndexOf('(', end - 1) : -1
    if (open > 0) end = open
    for (const tail of ['。', ':', '等职务', '等职', '等'])
      if (folded.slice(0, end).endsWith(tail)) end -= tail.length
  }
  return end
}
