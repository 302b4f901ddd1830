import { columns } from '../cells.ts'
import type { Honor } from '../../model/bundle.ts'
import { state, type Stated } from '../../model/normalise.ts'
import { cut, span, type Span } from '../../model/span.ts'
import { honorsInProse, type HonorsFound } from './in-prose.ts'
import { honorsInLabelledRow } from './labelled-row.ts'
import { mergeHonors } from './merge.ts'
import { honorInColumns } from './columns.ts'
import { honorsInRow } from './row.ts'

const COLUMNS = {
  title: /^(?:荣誉|获奖|奖项|奖励)?(?:\([^()]{2,4}\))?(?:称号|名称)$|^(?:荣誉|奖项|获奖项目)$/u,
  recipient: /^(?:获奖|获得|受奖)?(?:单位|集体|个人|对象)(?:\([^()]{2,6}\)|[、及和或](?:单位|集体|个人))?$/u,
  giver: /^(?:授奖|颁奖|授予|表彰|颁发|命名)(?:\([^()]{2,4}\))?(?:单位|部门|机关|机构)$/u,
  date: /时间|日期|年度|年份/u,
  number: /^序号$/u,
}

/**
 * The awards of a block that a heading (获得荣誉) announces, a line each: prose, rows of columns, lists with or without
 * dates, an award alone. `about` is the place of the year that months are of, `in` that of the year that awards without a
 * date are of. `claimed` are the lines that were read, the head of a table included.
 */
export function honorsInBlock(
  source: { text: string; folded: string },
  lines: readonly Span[],
  { about, in: given }: { about?: Span | undefined; in?: Span | undefined } = {},
): HonorsFound {
  const found: HonorsFound = { honors: [], claimed: [] }
  let table: (Column | null)[] | null = null
  let year = state(source.text, 'date', given)
  for (const line of lines) {
    const head = columns(source, line, COLUMNS)
    table = head ?? table
    const alone = yearAlone(source, line)
    const level = LEVEL_ALONE.test(cut(source.folded, line))
    year = alone ?? year
    const honors =
      head || alone || level
        ? []
        : honorsOn(source, withoutLevel(source, line), table, about).map((honor) => dated(honor, year))
    found.honors.push(...honors)
    if (head || alone || level || honors.length > 0 || isCount(cut(source.folded, line)))
      found.claimed.push(line)
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
    () => honorsInProse(source, [line], about).honors,
  ]) {
    const honors = read()
    if (honors.length > 0) return honors
  }
  return tellsOfPlace(cut(source.folded, line)) ? [] : honorsInRow(source, line)
}

/** 「省级荣誉：A、B」, 「全省：街道获…」: of which level the awards of a line are. */
function withoutLevel({ folded }: { folded: string }, line: Span): Span {
  return span(line.start + (LEVEL.exec(cut(folded, line))?.[0].length ?? 0), line.end)
}
/** 「一、国家级荣誉」, 【省级】 over the awards of that level. */
const LEVEL_ALONE =
  /^(?:全?[国省市区县镇]级?|国家级?|街道级?|社区|集体|个人|单位|其他)(?:及?以上)?(?:级)?(?:荣誉|奖项|表彰|奖励)(?:称号)?(?:\([^()]{1,12}\))?:?$|^\[?(?:国家|[省市区县镇]|街道)级\]?:?$/u
const LEVEL =
  /^(?:全[国省市区县]|(?:国家|[省市区县镇]|街道)级)(?:荣誉|奖项|称号|表彰)?(?:\([^()]{1,12}\))?: ?(?=.)/u

/** 「柳堤街道，位于…」 below the list tells where the place lies. */
const tellsOfPlace = (folded: string): boolean => /^[^,。]{2,12},?(?:位于|地处|坐落)/u.test(folded)

/** 「省级精神文明单位2个，等各级荣誉十余项。」 counts awards and names none. */
const isCount = (folded: string): boolean =>
  /(?:\d|[一二三四五六七八九十余多])(?:个|项|次|枚|块)[。;]?$/u.test(folded)
