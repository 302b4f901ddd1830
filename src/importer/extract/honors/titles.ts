import { cut, span, trim, type Span } from '../../model/span.ts'
import { enclosed } from '../enclosed.ts'
import { splitOutside } from '../split-outside.ts'
import { AFTER_AWARD_NAME, isAwardName } from './award-name.ts'

type Readable = { text: string; folded: string }

const AMOUNT = '(?:各[类级]|数|若干|[\\d一二三四五六七八九十百余多几])'
/** 「等20多项荣誉称号」, 「等十余项省级以上荣誉」: how many there are beside those named. */
const AND_OTHERS = `等${AMOUNT}{1,6}(?:项|个|种|枚|次)?[^"。;]{0,14}?(?:荣誉称号|荣誉|称号|奖项|奖励|表彰)`
const OF_LEVEL = `等(?:(?:国家|[省市区县])级?(?:、|和|及|以及)?){1,4}级?(?:及?以上)?(?:多项|各类)?(?:荣誉称号|荣誉|称号|奖项)`
const LISTED = `${AND_OTHERS}|${OF_LEVEL}|[、/]|(?<=")(?=["])|(?<=")(?:和|及|与|以及|暨)|${AFTER_AWARD_NAME}(?:和|以及|及|与)(?=..)`
const CLAUSE = ',|。|;'
const NO_AWARD =
  /^(?:[\d一二三四五六七八九十百余多]{1,4}[项个](?:荣誉|称号|奖)|多项|各项|各级|数项|一系列|等|好评|表彰|奖励|荣誉|一致|广泛|.{0,6}(?:认可|肯定|好评)$)|[\d一二三四五六七八九十百余多](?:个|项|次|枚|块|面|张|户|家|名|人|处|件|篇|部)$|^(?:主要|相关|有关|各类|以下|上述|集体|个人)?(?:荣誉|奖项|奖励|称号)(?:情况)?$/u

/**
 * The awards listed behind a verb, each without its quotes and without 称号. `sure`: whatever the first clause names is
 * one; otherwise, and in every later clause, only what is called like one.
 */
export function awardTitles(source: Readable, within: Span, sure: boolean): Span[] {
  const titles: Span[] = []
  for (const [index, clause] of splitOutside(source, within, CLAUSE).entries()) {
    const found = splitOutside(source, clause, LISTED).flatMap((item) => {
      const title = bare(source, item)
      const isNext = index === 0 || NEXT.test(cut(source.folded, clause))
      return isNext && accepted(source, title, sure && index === 0) ? [title] : []
    })
    if (found.length === 0) break
    titles.push(...found)
  }
  return titles
}

/** A later clause goes on with the list when it opens as awards do: “B”, 全省先进集体; 「文化站晋升一级站」 tells of others. */
const NEXT =
  /^(?:和|及|以及|与)?(?:["《[]|全国|国家|中国|中央|全?[省市区县镇街]|第|(?:19|20)\d{2}|[\p{Script=Han}]{2,4}[省市区县](?!长))/u

/** Without what stands around an award: 「“文明单位”荣誉称号」 → 文明单位. */
export function bare(source: Readable, item: Span): Span {
  const folded = cut(source.folded, item)
  const front =
    /^(?:[:,]|成为|为|了|过|的(?!士)|和(?=[^,。]{0,30}[奖先示模文优])| |- ){0,6}/u.exec(folded)?.[0].length ??
    0
  const back =
    /(?: ?\[\d{1,3}\]| |,|等(?:光荣)?(?:荣誉)?|(?<="|单位|社区|街道|[镇乡村]|集体|个人)(?:名单|榜单)|的?(?:光荣)?(?:荣誉)?称号|(?<=")荣誉|的?殊荣|\((?:荣誉)?称号\)|(?<=")(?:行列|[二三四五六七八九]连冠)|(?<=["号誉])\([^()]{2,40}\)|\((?:(?:19|20)\d{2}年?[^()]{0,16}|[^()]{1,20}(?:[部委局厅办府会院署联协]|社区|中心|办事处|支部|学校))\)){1,5}$/u.exec(
      folded,
    )?.[0].length ?? 0
  const inner = trim(source.text, span(item.start + front, Math.max(item.start + front, item.end - back)))
  return unquoted(source.text, inner)
}

function unquoted(text: string, part: Span): Span {
  if (!/^["“「『＂]/u.test(cut(text, part))) return part
  const pair = enclosed(text, part)[0]
  // A mark that is never closed belongs to the page's writer, not to the award.
  if (pair?.start !== part.start) return span(part.start + 1, part.end)
  return pair.end === part.end ? trim(text, span(part.start + 1, part.end - 1)) : part
}

function accepted(source: Readable, title: Span, sure: boolean): boolean {
  const folded = cut(source.folded, title)
  if (folded.length < 2 || folded.length > 60 || NO_AWARD.test(folded)) return false
  const quoted = /["《]/u.test(source.folded[title.start - 1] ?? '')
  return sure || quoted || isAwardName(folded)
}
