import { runInTitle } from '../../extract/run-in-title.ts'
import type { Item } from '../../model/outline.ts'
import { apply } from '../../model/rule.ts'
import { cut, span, trim, type Span } from '../../model/span.ts'
import { headingRole } from './rules/heading-role.ts'

/** The title of a numbered line, what closes it, and the prose behind it on the same line. */
export type Heading = { title: Span; close: Span | null; rest: Span | null }

const LONGEST_RUN_IN = { heading: 60, other: 40 }
const LONGEST_ALONE = 48
const LONGEST_OVER_TEXT = 64

/**
 * The heading that a numbered line opens with: its first sentence when short and more follows (「1、作风基础。一是…」,
 * 「（一）抓党建：…」), or the whole line when it is no sentence or text stands under it. Null: the line is numbered prose.
 */
export function headingOf(folded: string, item: Item): Heading | null {
  const run = intoText(folded, item.head)
  if (run) return run
  if (item.lead && item.rest) {
    const { lead, rest } = item
    const colon = beforeColon(folded, span(item.head.start, rest.end))
    if (
      lead.end - lead.start <= LONGEST_RUN_IN[numbersHeadings(item) ? 'heading' : 'other'] &&
      !/[;:]/u.test(cut(folded, lead))
    )
      return { title: trim(folded, lead), close: span(lead.end, lead.end + 1), rest }
    return colon
  }
  const sentence = /[。;]$/u.test(cut(folded, item.head))
  return sentence
    ? (beforeColon(folded, item.head) ?? alone(folded, item))
    : (alone(folded, item) ?? beforeColon(folded, item.head))
}

/** 一、 and （一） number headings; 1. numbers sentences as well. */
const numbersHeadings = ({ marker }: Item): boolean =>
  marker?.style === 'han-comma' || marker?.style === 'paren-han'

function alone(folded: string, item: Item): Heading | null {
  const { head, children } = item
  const closing = /[。;:,!\s]{1,8}$/u.exec(cut(folded, head))
  const title = span(head.start, closing ? head.start + closing.index : head.end)
  const words = cut(folded, title)
  const sentence = closing !== null && /[。;]/u.test(closing[0])
  const longest = children.length > 0 ? LONGEST_OVER_TEXT : LONGEST_ALONE
  if (words.length < 2 || words.length > longest || /[。;]|[一二三]是/u.test(words)) return null
  if (sentence && children.length === 0 && !numbersHeadings(item)) return null
  return { title, close: closing ? span(title.end, head.end) : null, rest: null }
}

/** 「一、工作总结 2023年，…」, where a page lost the line between heading and text. */
function intoText(folded: string, head: Span): Heading | null {
  const title = runInTitle(folded, head, PART_ENDS)
  if (!title || apply(headingRole, { text: folded, folded }, title).length === 0) return null
  const rest = trim(folded, span(title.end, head.end))
  return { title, close: null, rest: rest.end > rest.start ? rest : null }
}

const PART_ENDS = /总结|回顾|计划|思路|打算|安排|情况|成效|问题|不足/u

/** 党建工作：…, where the title before the colon is short. */
function beforeColon(folded: string, line: Span): Heading | null {
  const match = /^(?<title>[^。,;:]{2,20}):(?=.{8,})/u.exec(cut(folded, line))
  const length = match?.groups?.title?.length
  if (length === undefined) return null
  const end = line.start + length
  return {
    title: span(line.start, end),
    close: span(end, end + 1),
    rest: trim(folded, span(end + 1, line.end)),
  }
}
