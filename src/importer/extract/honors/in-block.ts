import { columns } from '../cells.ts'
import { cut, type Span } from '../../model/span.ts'
import { honorsInProse, type HonorsFound } from './in-prose.ts'
import { honorsInLabelledRow } from './labelled-row.ts'
import { mergeHonors } from './merge.ts'
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
 * dates, an award alone. `claimed` are the lines that were read, the head of a table included.
 */
export function honorsInBlock(source: { text: string; folded: string }, lines: readonly Span[]): HonorsFound {
  const found: HonorsFound = { honors: [], claimed: [] }
  for (const line of lines) {
    const told = honorsInProse(source, [line])
    const labels = honorsInLabelledRow(source, line)
    const listed = labels.length > 0 ? labels : told.honors
    const honors = listed.length > 0 ? listed : honorsInRow(source, line)
    const head = columns(source, line, COLUMNS) !== null
    if (!head) found.honors.push(...honors)
    if (head || honors.length > 0 || isCount(cut(source.folded, line))) found.claimed.push(line)
  }
  return { ...found, honors: mergeHonors(found.honors) }
}

/** 「省级精神文明单位2个，等各级荣誉十余项。」 counts awards and names none. */
const isCount = (folded: string): boolean =>
  /(?:\d|[一二三四五六七八九十余多])(?:个|项|次|枚|块)[。;]?$/u.test(folded)
