import { cut, span, type Span } from '../../model/span.ts'
import { cells } from '../cells.ts'
import { trimMarks } from '../trim-marks.ts'
import { isContactLabel } from './contact-labels.ts'

type Readable = { text: string; folded: string }

/** A label with its value; `mark` is the label with its colon, `value` may be empty. */
export type Labelled = { label: Span; mark: Span; value: Span; bare: string }

/** 面 积: the characters of one label may be spaced; otherwise a label is solid. */
const LABEL =
  /(?<=^|[ ;,。|(])(?<label>\p{Script=Han}(?: {1,4}\p{Script=Han}){1,4}|\p{Script=Han}{2,14}(?:\/\p{Script=Han}{2,8})?(?:\([^()]{1,8}\))?) ?:/gu
/** 上午:8:30 belongs to the value before it; 主要职责是: opens a list. */
const NO_LABEL = /[上下中]午$|^(?:周|星期|夏|冬|春|秋|工作日|节假日|每)|[是为有括下即]$|如下$/u

/** 「姓名：甲职务：主任分工：…」, 「电话：0777-1监督电话：0777-2」: pages that lost what stood between. */
const GLUED =
  /(?<=[\p{Script=Han}\d)])(?<label>姓名|职务|(?:工作|主要|具体)?(?:分工|职责)|分管工作|(?:联系|办公|监督|投诉|值班)电话|(?:办公|联系|单位)地址|办公时间|邮政编码|邮编|传真) ?:/gu

/** 办公电话0777-2310001: a label of a cell of its own, whose value a page set apart by type alone. */
const SET_APART =
  /^(?<label>(?:办公|联系|值班|监督|投诉|咨询|服务){0,2}(?:电话|传真)(?=[\d(])|(?:办公|工作|服务)时间(?=[\d周星上夏冬])|(?:办公|单位|机构|联系|通讯)地址(?=\p{Script=Han}{2,24}(?:\d|[路街巷])))[^。]{4,60}$/u

/** 【姓名】方志远: a known label in the brackets of a heading. */
const FRAMED =
  /(?<=^|[ ;,。])\[(?<label>\p{Script=Han}(?: {1,4}\p{Script=Han}){1,4}|\p{Script=Han}{2,8})\] ?:? ?/gu

/**
 * The labelled values of one line: 「联系电话：…  传真：…」. A line that does not begin with a label has none; without
 * a colon only labels that `isKnown` knows count: 「办公地址  万福街87号」, 「负 责 人 | 主任 …」.
 */
export function labelled(source: Readable, line: Span, isKnown = isContactLabel): Labelled[] {
  const row = inCells(source, line, isKnown)
  if (row.length > 0) return row
  const folded = cut(source.folded, line)
  const marks = folded.startsWith('[')
    ? [...folded.matchAll(FRAMED)].filter(({ groups }) => isKnown(bareLabel(groups?.label ?? '')))
    : withGlued(
        folded,
        [...folded.matchAll(LABEL)].filter(({ groups }) => !NO_LABEL.test(groups?.label ?? '')),
        isKnown,
      )
  if (marks[0]?.index !== 0) return withoutColon(source, line, isKnown)
  return marks.map(({ index, 0: mark, groups }, i) => {
    const start = line.start + index
    const next = marks[i + 1]?.index
    const label = groups?.label ?? ''
    const at = start + mark.indexOf(label)
    const value = valueOf(
      source,
      start + mark.length,
      line.start + (next ?? folded.length),
      next === undefined,
    )
    return {
      label: span(at, at + label.length),
      mark: span(start, start + mark.length),
      // （邮编：130000）
      value: folded[index - 1] === '(' ? trimMarks(source, value, '', ')') : value,
      bare: bareLabel(label),
    }
  })
}

/** The labels of a line that begins with one, and those glued to the values before them. */
function withGlued(
  folded: string,
  marks: RegExpExecArray[],
  isKnown: (label: string) => boolean,
): RegExpExecArray[] {
  if (marks[0]?.index !== 0) return marks
  const ends = new Set(marks.map(({ index, 0: mark }) => index + mark.length))
  const glued = [...folded.matchAll(GLUED)].filter(
    ({ index, 0: mark, groups }) => !ends.has(index + mark.length) && isKnown(groups?.label ?? ''),
  )
  return [...marks, ...glued].sort((a, b) => a.index - b.index)
}

/** A row of a table whose cells are labels and values by turns: 办公时间 | 上午… | 联系电话 | 0576-…. */
function inCells(source: Readable, line: Span, isKnown: (label: string) => boolean): Labelled[] {
  const row = cells(source, line)
  if (row.length < 4 || row.length % 2 > 0) return []
  const labels = row.filter((_, i) => i % 2 === 0)
  const bare = labels.map((label) => bareLabel(cut(source.folded, label)).replace(/:$/u, ''))
  const values = row.filter((_, i) => i % 2 === 1).map((value) => cut(source.folded, value))
  if (!bare.every(isKnown) && !besideKnown(bare, values, isKnown)) return []
  return labels.flatMap((label, i) => {
    const value = row[i * 2 + 1]
    return value ? [{ label, mark: span(label.start, value.start), value, bare: bare[i] ?? '' }] : []
  })
}

/** 负责人 | 方一岩 | 职务 | 主任: one known label tells what its neighbours are, unless the row is the head of a table. */
const besideKnown = (
  labels: readonly string[],
  values: readonly string[],
  isKnown: (label: string) => boolean,
): boolean =>
  labels.some(isKnown) &&
  labels.every((label) => /^\p{Script=Han}{2,8}$/u.test(label)) &&
  !values.some((value) => value === '' || isKnown(value) || HEAD.test(value))
const HEAD = /^(?:姓名|职务|性别|备注|.{0,4}(?:职责|职能|分工|名称|电话|时间|单位|部门|科室|人员|领导))$/u

function withoutColon(source: Readable, line: Span, isKnown: (label: string) => boolean): Labelled[] {
  const folded = cut(source.folded, line)
  const apart = SET_APART.exec(folded)?.groups?.label ?? ''
  if (apart !== '' && isKnown(apart)) {
    const mark = span(line.start, line.start + apart.length)
    return [{ label: mark, mark, value: span(mark.end, line.end), bare: apart }]
  }
  for (const { index, 0: gap } of folded.slice(0, LONGEST_LABEL).matchAll(GAP)) {
    const label = folded.slice(0, index)
    const end = index + gap.length
    if (!ONE_LABEL.test(label) || !isKnown(label)) continue
    // 姓名 职务 电话: the head of a table.
    if (isKnown(/^[^ ]*/u.exec(folded.slice(end))?.[0] ?? '')) return []
    return [
      {
        label: span(line.start, line.start + index),
        mark: span(line.start, line.start + end),
        value: valueOf(source, line.start + end, line.end, true),
        bare: bareLabel(label),
      },
    ]
  }
  return []
}

/** Solid or spaced character by character; several words are the head of a table. */
const ONE_LABEL = /^(?:\p{Script=Han}{2,14}|\p{Script=Han}(?: {1,4}\p{Script=Han}){1,5})$/u
const LONGEST_LABEL = 24
const GAP = /(?<=\p{Script=Han})[ |]{1,20}(?=[^ |])/gu

const bareLabel = (label: string): string => label.replace(/ /gu, '')

/** Without the mark that parts it from the next label; the last value of a line keeps its own comma. */
const valueOf = (source: Readable, start: number, end: number, last: boolean): Span =>
  trimMarks(source, span(start, end), '', last ? '|' : ';,|(')
