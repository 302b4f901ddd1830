import { readTitle } from '../../extract/title.ts'
import type { Document } from '../../model/document.ts'
import { apply } from '../../model/rule.ts'
import { cut } from '../../model/span.ts'
import { headingRole } from './rules/heading-role.ts'
import { REPORT_TITLE } from './title-forms.ts'

const PAPER = /方案|通知|意见|办法|规定|公告|通告|决定|细则|通报|批复/u
const PROSE = 15
const LEAST_PROSE = 60

/**
 * A report has prose and says by its title what it is; without a title, headings of what was done and of what is to be
 * done say it together, or a text that opens with a street's look back and has the latter. A paper (通知, 方案) is none, nor is a list of links to reports.
 */
export function recognise(document: Document): number {
  const roles = headingRoles(document)
  const least = roles.size > 0 || numbered(document) > 2 ? LEAST_PROSE / 2 : LEAST_PROSE
  if (proseOf(document) < least || readTitle(document, PAPER) || assigns(document)) return 0
  if (readTitle(document, REPORT_TITLE)) return roles.size > 0 ? 0.95 : 0.8
  const behind = roles.has('summary') || roles.has('highlights') || looksBack(document)
  return behind && roles.has('plan') ? 0.7 : 0
}

/** 「今年以来，柳堤街道…」 above the first heading. */
function looksBack({ source, outline }: Document): boolean {
  const opening = outline.children.findIndex((block) => block.type === 'item')
  return outline.children
    .slice(0, Math.max(0, opening))
    .some((block) => LOOKS_BACK.test(cut(source.folded, block.span)))
}
const LOOKS_BACK =
  /^(?:今年(?:以来)?|一年来|过去的?一年|(?:19|20)\d{2}年(?:以来)?),?[^。]{0,30}(?:街道|镇|乡)/u

const numbered = ({ outline }: Document): number =>
  outline.children.filter((block) => block.type === 'item' && block.marker !== null).length

/** Tasks given to units make a plan of a city, whatever it calls itself. */
const assigns = ({ source }: Document): boolean => (source.folded.match(ASSIGNMENT)?.length ?? 0) >= 3
const ASSIGNMENT = /(?:牵头|责任|配合)(?:单位|部门|领导) *:|\([^()]{2,60}(?:牵头|负责)\)/gu

const proseOf = ({ source, outline }: Document): number =>
  outline.lines
    .map(({ span }) => cut(source.folded, span))
    .filter((line) => line.length >= PROSE && /[。;]/u.test(line))
    .reduce((sum, line) => sum + line.length, 0)

function headingRoles({ source, outline }: Document): Set<string> {
  const headings = outline.children.flatMap((block) => (block.type === 'item' ? [block.head] : []))
  return new Set(headings.flatMap((head) => apply(headingRole, source, head).map(({ value }) => value)))
}
