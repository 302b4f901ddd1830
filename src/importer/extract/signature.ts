import type { Document } from '../model/document.ts'
import { state, type Stated } from '../model/normalise.ts'
import type { Line } from '../model/outline.ts'
import { cut, span, trim, type Span } from '../model/span.ts'
import { isBodyName } from './body-name.ts'
import { splitOutside } from './split-outside.ts'
import { WRITTEN_DATE } from './written-date.ts'

/** 发文机关署名 and 成文日期. Several issuers stand as 甲、乙; `structure` is the whole block. */
export type Signature = { issuer: Stated<string> | undefined; issuedOn: Stated<string>; structure: Span[] }

const MOST_ISSUERS = 6

/**
 * The signatures of a paper and of what it encloses, in order: names of bodies on lines of their own, or several on
 * one, above or before a date that stands alone (2020年4月28日, 二〇二〇年四月二十八日), right-aligned or not. Source:
 * GB/T 9704-2012, 7.3.5.
 */
export function readSignatures({ source, outline }: Document): Signature[] {
  const found: Signature[] = []
  for (const [i, line] of outline.lines.entries()) {
    const date = dateAtEnd(source.folded, line.span)
    const issuedOn = date && state(source.text, 'date', date)
    if (!date || !issuedOn || ROW.test(cut(source.text, line.span))) continue
    const sameLine = bodies(
      source,
      span(line.span.start + (source.folded[line.span.start] === '(' ? 1 : 0), date.start),
    )
    const above = sameLine.length ? [] : linesAbove(outline.lines, i, source)
    const names = [...above.flatMap((l) => bodies(source, l.span)), ...sameLine]
    if (sameLine.length === 0 && date.start > line.span.start + 1) continue
    const issuer = state(source.text, 'listed', ...names)
    found.push({ issuer, issuedOn, structure: [...above.map((l) => l.span), line.span] })
  }
  return found
}

/** The row of a table, 「先进单位 | 柳堤街道 | 市民政局 | 2021年3月」, whose last cells look like one. */
const ROW = /[^\t|][\t|][^\t|]+[\t|]/u

/**
 * 印发机关和印发日期 of a paper that nobody signed: 「柳城市政府办公室 2021年3月1日印发」 at its end, or 「（…号 2021年3月1日柳城
 * 市政府办公室印发）」 below its title; null without one.
 */
export function readPrintLine(document: Document): Signature | null {
  return printedAtEnd(document) ?? sentOut(document)
}

function sentOut({ source, outline }: Document): Signature | null {
  for (const { span: line } of outline.lines) {
    const { date, body } = SENT_OUT.exec(cut(source.folded, line))?.indices?.groups ?? {}
    if (!date || !body) continue
    const names = bodies(source, span(line.start + body[0], line.start + body[1]))
    const issuedOn = state(source.text, 'date', span(line.start + date[0], line.start + date[1]))
    if (issuedOn && names.length > 0)
      return { issuer: state(source.text, 'listed', ...names), issuedOn, structure: [line] }
  }
  return null
}

function printedAtEnd({ source, outline }: Document): Signature | null {
  const line = outline.lines.findLast(({ span: s }) => PRINTED.test(cut(source.folded, s)))?.span
  const place = line && PRINTED.exec(cut(source.folded, line))?.indices?.groups?.date
  const date = line && place && span(line.start + place[0], line.start + place[1])
  const issuedOn = date && state(source.text, 'date', date)
  if (!line || !date || !issuedOn) return null
  const index = outline.lines.findIndex(({ span: s }) => s.start === line.start)
  const own = bodies(source, span(line.start, date.start))
  const above = own.length ? [] : linesAbove(outline.lines, index, source)
  const names = [...above.flatMap((l) => bodies(source, l.span)), ...own]
  if (names.length === 0) return null
  return {
    issuer: state(source.text, 'listed', ...names),
    issuedOn,
    structure: [...above.map((l) => l.span), line],
  }
}

/** The bodies that stand directly above a title, 「江北区人民政府⏎关于…」, or that the paper's head names: 「江北区人民政府文件」. */
export function readHeadedIssuer({ source, outline }: Document, title: Span): Stated<string> | undefined {
  const { text, folded } = source
  const index = outline.lines.findIndex(({ span: s }) => s.start <= title.start && title.start < s.end)
  const above = linesAbove(outline.lines, index, source).flatMap((line) => bodies(source, line.span))
  if (above.length > 0) return state(text, 'listed', ...above)
  const head = outline.lines.slice(0, LETTERHEAD).find(({ span: s }) => cut(folded, s).endsWith('文件'))?.span
  const named = head ? bodies(source, span(head.start, head.end - 2)) : []
  return named.length > 0 ? state(text, 'listed', ...named) : undefined
}
/** Lines at the top of a page that may be a paper's head. */
const LETTERHEAD = 6

/** The lines of names directly above a line, in order. */
function linesAbove(lines: readonly Line[], index: number, source: Document['source']): Line[] {
  const above: Line[] = []
  for (let i = index - 1; i >= 0 && above.length < MOST_ISSUERS; i--) {
    const line = lines[i]
    if (!line || line.marker || bodies(source, line.span).length === 0) break
    above.unshift(line)
  }
  return above
}

/** The bodies a line consists of; none when anything else stands on it. */
function bodies({ text, folded }: Document['source'], line: Span): Span[] {
  const parts = splitOutside({ text, folded }, line, /\s+/u)
  const whole = trim(text, line)
  const oneName = cut(folded, whole).replace(/\s/gu, '')
  if (parts.every((part) => isSigner(cut(folded, part))))
    return parts.map((part) => withoutSeal(folded, part))
  return parts.length > 1 && parts.every((part) => part.end - part.start <= 2) && isSigner(oneName)
    ? [whole]
    : []
}

const isSigner = (written: string): boolean =>
  written.length >= 4 && isBodyName(written) && !/[、:;,。]|名单|^(?:各|附件|有关)/u.test(written)

const withoutSeal = (folded: string, part: Span): Span =>
  span(part.start, part.start + cut(folded, part).replace(/\((?:盖章|印章|印|章|代章)\)$/u, '').length)

function dateAtEnd(folded: string, line: Span): Span | null {
  const match = DATE.exec(cut(folded, line))?.indices?.groups?.date
  return match ? span(line.start + match[0], line.start + match[1]) : null
}

const SENT_OUT = new RegExp(
  `^\\([^()]{0,30}?(?<date>${WRITTEN_DATE}) ?(?<body>[^\\d,。;:() ]{4,30}?)(?:印发|发布|公布)\\)$`,
  'du',
)
const PRINTED = new RegExp(`(?:^|\\s|(?<=[局委办府会部处室厅]))(?<date>${WRITTEN_DATE}) ?印发$`, 'du')
const DATE = new RegExp(`(?:^|\\s|(?<=[局委办府会部处室]))\\(?(?<date>${WRITTEN_DATE})\\)?$`, 'du')
