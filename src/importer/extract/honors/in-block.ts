import { columns } from '../cells.ts'
import type { Honor } from '../../model/bundle.ts'
import { state, type Stated } from '../../model/normalise.ts'
import { cut, span, type Span } from '../../model/span.ts'
import { honorsInProse, type HonorsFound } from './in-prose.ts'
import { honorsInLabelledRow } from './labelled-row.ts'
import { mergeHonors } from './merge.ts'
import { honorInColumns } from './columns.ts'
import { noteAtEnd, readNote } from './note.ts'
import { honorsInRow } from './row.ts'

const COLUMNS = {
  title: /^(?:荣誉|获奖|奖项)?(?:称号|名称)$|^(?:荣誉|奖项|获奖项目)$/u,
  recipient: /^(?:获奖|获得)?(?:单位|集体|个人|对象)$/u,
  giver: /^(?:授奖|颁奖|授予|表彰|颁发|命名)(?:单位|部门|机关|机构)$/u,
  date: /时间|日期|年度|年份/u,
  number: /^序号$/u,
}

/**
 * The awards of a block that a heading (获得荣誉) announces, a line each: prose, rows of columns, lists with or without
 * dates, an award alone. `about` is the place of the year that months are of. `claimed` are the lines that were read, the head of a table included.
 */
export function honorsInBlock(
  source: { text: string; folded: string },
  lines: readonly Span[],
  about?: Span,
): HonorsFound {
  const found: HonorsFound = { honors: [], claimed: [] }
  let table: (Column | null)[] | null = null
  let year: Stated<string> | undefined
  for (const line of lines) {
    const head = columns(source, line, COLUMNS)
    table = head ?? table
    const alone = yearAlone(source, line)
    year = alone ?? year
    const honors =
      head || alone ? [] : honorsOn(source, line, table, about).map((honor) => dated(honor, year))
    found.honors.push(...honors)
    if (head || alone || honors.length > 0 || isCount(cut(source.folded, line))) found.claimed.push(line)
  }
  return { ...found, honors: mergeHonors(found.honors) }
}

/** Whether a line heads the columns of a table of awards by itself: 荣誉名称 | 授予单位, not 名称 | 时间. */
export function isHeadOfHonors(source: { text: string; folded: string }, line: Span): boolean {
  const head = columns(source, line, COLUMNS)
  return (
    head !== null &&
    head.includes('title') &&
    /荣誉|获奖|奖项|称号|授奖|颁奖|授予/u.test(cut(source.folded, line))
  )
}

/** 2021年 on a line of its own, above the awards of that year. */
function yearAlone(source: { text: string; folded: string }, line: Span): Stated<string> | undefined {
  const date = /^(?<date>(?:19|20)\d{2} ?年)度?:?$/u.exec(cut(source.folded, line))?.groups?.date
  return date === undefined
    ? undefined
    : state(source.text, 'date', span(line.start, line.start + date.length))
}

const dated = (honor: Honor, year: Stated<string> | undefined): Honor =>
  honor.awardedOn || !year
    ? honor
    : { ...honor, awardedOn: year.value, at: { ...honor.at, awardedOn: year.at } }

type Column = keyof typeof COLUMNS

function honorsOn(
  source: { text: string; folded: string },
  line: Span,
  table: (Column | null)[] | null,
  about: Span | undefined,
): Honor[] {
  for (const read of [
    () => (table ? honorInColumns(source, line, table) : []),
    () => honorsInLabelledRow(source, line),
    () => told(source, line, about),
  ]) {
    const honors = read()
    if (honors.length > 0) return honors
  }
  return tellsOfPlace(cut(source.folded, line)) ? [] : honorsInRow(source, line)
}

/** 「街道获“A”（省委，2019年4月）」: the bracket says of the one award what its sentence does not. */
function told(source: { text: string; folded: string }, line: Span, about: Span | undefined): Honor[] {
  const { honors } = honorsInProse(source, [line], about)
  const [only] = honors
  const note = noteAtEnd(source, line)
  if (!only || honors.length > 1 || !note) return honors
  const { date, giver } = readNote(source, span(note.start + 1, note.end - 1))
  const awardedOn = only.awardedOn ? undefined : date && state(source.text, 'date', date)
  const awardedBy = only.awardedBy ? undefined : giver && state(source.text, 'compact', giver)
  return [
    {
      ...only,
      ...(awardedOn && { awardedOn: awardedOn.value }),
      ...(awardedBy && { awardedBy: awardedBy.value }),
      at: {
        ...only.at,
        ...(awardedOn && { awardedOn: awardedOn.at }),
        ...(awardedBy && { awardedBy: awardedBy.at }),
      },
    },
  ]
}

/** 「柳堤街道，位于…」 below the list tells where the place lies. */
const tellsOfPlace = (folded: string): boolean => /^[^,。]{2,12},?(?:位于|地处|坐落)/u.test(folded)

/** 「省级精神文明单位2个，等各级荣誉十余项。」 counts awards and names none. */
const isCount = (folded: string): boolean =>
  /(?:\d|[一二三四五六七八九十余多])(?:个|项|次|枚|块)[。;]?$/u.test(folded)
