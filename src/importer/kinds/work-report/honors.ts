import { cells } from '../../extract/cells.ts'
import { awardDate } from '../../extract/honors/award-date.ts'
import { honorsInBlock, isHeadOfHonors } from '../../extract/honors/in-block.ts'
import { honorsInProse } from '../../extract/honors/in-prose.ts'
import { mergeHonors } from '../../extract/honors/merge.ts'
import { splitOutside } from '../../extract/split-outside.ts'
import type { Honor } from '../../model/bundle.ts'
import type { Document } from '../../model/document.ts'
import type { Stated } from '../../model/normalise.ts'
import { apply } from '../../model/rule.ts'
import { cut, firstBehind, span, type Span } from '../../model/span.ts'
import { isHonorsHeading } from './honors-heading.ts'
import { partsIn, proseIn, type Part, type Prose } from './part.ts'

type Blocks = readonly (Part | Prose)[]

/**
 * The awards of a report: the lists below its headings of honors (获得荣誉) and its tables of them, and what its prose
 * tells, but for what it plans (`without`). A month alone is of the year that the report looks back on.
 */
export function readHonors(
  document: Document,
  blocks: Blocks,
  without: readonly Part[],
  summaryYear: Stated<number> | undefined,
): Honor[] {
  const { source } = document
  const listed = honorParts(source, blocks, without).flatMap((part) => rowsBelow(document, part))
  const rows = inOrder([...tableRows(document), ...labelledRows(document), ...listed])
  const places = rows.map((row) => ({ span: row }))
  const isRow = (line: Span) => (rows[firstBehind(places, line.start)]?.start ?? Infinity) < line.end
  const prose = proseIn(blocks, without).filter((line) => !isRow(line))
  const year = yearPlace(source, summaryYear)
  const honors = [
    ...honorsInBlock(source, rows, { about: year }).honors,
    ...honorsInProse(source, prose, year).honors,
  ]
  return mergeHonors(honors.sort((a, b) => placeOf(a) - placeOf(b)))
}

/** 2023年 as one place, where the year is written so. */
function yearPlace({ folded }: { folded: string }, year: Stated<number> | undefined): Span | undefined {
  const place = year?.at.find(({ end }) => folded[end] === '年')
  return place && span(place.start, place.end + 1)
}

/** Each line once. */
const inOrder = (lines: Span[]): Span[] =>
  [...new Map(lines.map((line) => [line.end, line])).values()].sort((a, b) => a.start - b.start)

const placeOf = ({ at }: Honor): number => at.title?.[0]?.start ?? 0

/** The outermost parts that list awards. */
function honorParts(source: { folded: string }, blocks: Blocks, without: readonly Part[]): Part[] {
  return partsIn(blocks).flatMap((part) => {
    if (without.includes(part)) return []
    return isHonorsHeading(cut(source.folded, part.title)) ? [part] : honorParts(source, part.blocks, without)
  })
}

/** The lines below a heading that list, without their numbers; what tells in several clauses is prose. */
function rowsBelow({ source, outline }: Document, part: Part): Span[] {
  const { lines } = outline
  return lines
    .slice(firstBehind(lines, part.title.end), firstBehind(lines, endOf(part)))
    .map((line) => span(Math.max(line.marker?.span.end ?? line.span.start, part.title.end), line.span.end))
    .filter((line) => {
      const dated = apply(awardDate, source, line)[0]?.span.start === line.start
      return dated || cells(source, line).length > 1 || splitOutside(source, line, /[,。;!]/u).length === 1
    })
}

function endOf({ title, blocks }: Part): number {
  const last = blocks.at(-1)
  return last?.type === 'part' ? endOf(last) : (last?.span.end ?? title.end)
}

/** 「主要荣誉：A、B。」 wherever it stands. */
const labelledRows = ({ source, outline }: Document): Span[] =>
  outline.lines.flatMap(({ span: line }) => {
    const label = LABEL.exec(cut(source.folded, line))?.[0].length
    return label === undefined ? [] : [span(line.start + label, line.end)]
  })
const LABEL = /^(?:主要|获得|所获|集体|个人|年度){0,2}(?:荣誉|奖项|获奖)(?:称号|情况)?: ?(?=.)/u

/** The head and the rows of tables of awards, wherever they stand. */
function tableRows({ source, outline }: Document): Span[] {
  let open = false
  return outline.lines.flatMap(({ span: line }) => {
    open = isHeadOfHonors(source, line) || (open && cells(source, line).length > 1)
    return open ? [line] : []
  })
}
