import { fold } from '../../text/fold.ts'
import { isContactLabel } from './contact/contact-labels.ts'
import type { Document } from '../model/document.ts'
import { state, type Stated } from '../model/normalise.ts'
import type { Line } from '../model/outline.ts'
import { cut, span, trim, type Span } from '../model/span.ts'
import { readCatalogue } from './catalogue.ts'
import { headOf } from './head.ts'
import { runInTitle } from './run-in-title.ts'
import { WRITTEN_TIME } from './written-date.ts'

/** `at` is empty when only the page's tags state the title; `structure` holds its repeats, brackets and labels. */
export type Title = { title: Stated<string>; structure: Span[] }

type Where = { within: Span | undefined; refuses: (line: Span) => boolean }

const MOST_LINES = 3
const LONGEST = 90

/**
 * The title above the text: the first line, or run of up to three lines, that closes with one of the words of `ends`
 * (a source without anchors: /方案|通知/u). The title again, a date behind it, 《》 around it, a label before it
 * (标题:), the number of a paper before it and the name of a site behind it are no part of it. What the page's tags
 * call its title goes first. `within` is where to look, `refuses` says of a line that closes so that it is none.
 */
export function readTitle(
  document: Document,
  ends: RegExp,
  { within, refuses = () => false }: Partial<Where> = {},
): Title | null {
  const { text, folded } = document.source
  const lines = linesOf(document, within).filter(({ span: line }) => !refuses(line))
  const closes = new RegExp(`(?:${ends.source})${TAIL}$`, 'u')
  const parts = lines.map((line) => core(folded, line.span))
  const tagged = fromTags(document, closes, parts)
  const spans =
    tagged?.at ?? found(document, lines, parts, closes) ?? runsIn(document, ends, { within, refuses })
  const title = spans?.length ? state(text, 'compact', ...spans) : tagged && { value: tagged.value, at: [] }
  if (!title) return null
  const again = repeats(document, lines, parts, title.value)
  return {
    title: everywhere(text, title, again),
    structure: [...around(lines, spans ?? []), ...again],
  }
}

/** A title on one line is stated wherever the page has it again in the same words. */
function everywhere(text: string, { value, at }: Stated<string>, again: Span[]): Stated<string> {
  const [only, ...more] = at
  if (!only || more.length > 0) return { value, at }
  const same = again.filter((part) => part.start !== only.start && cut(text, part) === cut(text, only))
  return { value, at: [only, ...same].sort((a, b) => a.start - b.start) }
}

/** A page that lost its lines runs from the title into the text. */
function runsIn({ source, outline }: Document, ends: RegExp, { within, refuses }: Where): Span[] | null {
  const first = outline.lines.find((line) => !within || line.span.start >= within.start)
  const title =
    first && !first.marker && !refuses(first.span) ? runInTitle(source.folded, first.span, ends) : null
  return title && [title]
}

function linesOf(document: Document, within?: Span): Line[] {
  const lines = within
    ? document.outline.lines.filter(({ span: s }) => s.start >= within.start && s.end <= within.end)
    : headOf(document).lines
  const labelled = readCatalogue(document).filter(({ name }) => name !== 'title')
  return lines.filter(
    ({ span: s }) =>
      s.end - s.start <= 3 * LONGEST &&
      !isRow(cut(document.source.text, s)) &&
      !labelled.some((cell) => cell.span.start === s.start),
  )
}

/** A row of a table with three cells and more is no title, nor is a label with its value (中文名 | 柳堤街道). */
const isRow = (written: string): boolean =>
  (written.match(/\t|[|｜]/gu)?.length ?? 0) > 1 ||
  (written.includes('\t') && isContactLabel(fold(written.split('\t')[0] ?? '')))

/** The line without label, number of the paper, brackets around all, date, site and file name ending. */
function core(folded: string, line: Span): Span {
  let { start, end } = line
  const head =
    /^(?:\[?(?:文件|信息|公文)?(?:标题|名称)(?: *: *|\] *| +)|[·*] *|\S{2,20}\[\d{4}\]\d{1,4}号 *(?=《))/u
  start += head.exec(folded.slice(start, end))?.[0].length ?? 0
  for (const tail of TAILS) end -= tail.exec(folded.slice(start, end))?.[0].length ?? 0
  const slice = folded.slice(start, end)
  if (/^《[^《》]*(?:《[^《》]*》[^《》]*)*》$|^\[[^[\]]*\]$/u.test(slice))
    [start, end] = [start + 1, end - 1]
  return trim(folded, onceOnly(folded, span(start, end)))
}

/** Some pages print the title twice on one line. */
function onceOnly(folded: string, { start, end }: Span): Span {
  const half = Math.floor((end - start) / 2)
  const [first, second] = [folded.slice(start, start + half), folded.slice(end - half, end)]
  return half > 5 && first.trim() === second.trim() ? span(start, start + half) : span(start, end)
}

function found(document: Document, lines: Line[], parts: Span[], closes: RegExp): Span[] | null {
  const { folded } = document.source
  for (const [i, part] of parts.entries()) {
    const line = cut(folded, part)
    if (line.length < 4 || line.length > LONGEST || !closes.test(line.replace(/\s/gu, ''))) continue
    // 柳堤街道办事处 above 「关于…的通知」: its issuer, and no title of its own.
    const next = cut(folded, parts[i + 1] ?? span(0, 0)).replace(/\s/gu, '')
    if (next.startsWith('关于') && closes.test(next)) continue
    const before = isWhole(line) && !goesOn(folded, lines, parts, i) ? [] : leading(folded, lines, parts, i)
    return [...before, part, ...trailing(folded, lines, parts, i)]
  }
  return null
}

/** A title that opens with its year, a joining word or the inside of a bracket began on the line above. */
const isWhole = (line: string): boolean =>
  !/^(?:(?:19|20)\d{2}年|[及和与暨的]|关于|印发|工作|目标|任务|重点)/u.test(line) && balanced(line)

/** 「…关于印发全市城乡」 above 「社区服务体系建设方案」 breaks off inside the title. */
function goesOn(folded: string, lines: Line[], parts: Span[], index: number): boolean {
  const [above, part] = [lines[index - 1], parts[index - 1]]
  if (!above || !part || above.marker || lines[index]?.blankBefore) return false
  return BROKEN_OFF.test(cut(folded, part))
}

function leading(folded: string, lines: Line[], parts: Span[], index: number): Span[] {
  const taken: Span[] = []
  for (let i = index - 1; i >= 0 && taken.length < MOST_LINES - 1; i--) {
    const [line, part] = [lines[i], parts[i]]
    // Its issuer stands right above a title; with a gap between it is who runs the page.
    if (lines[i + 1]?.blankBefore && cut(folded, parts[i + 1] ?? span(0, 0)).startsWith('关于')) break
    if (!line || !part || line.marker) break
    if (!UNFINISHED.test(cut(folded, part)) && !BROKEN_OFF.test(cut(folded, part))) break
    taken.unshift(part)
  }
  return taken
}

function trailing(folded: string, lines: Line[], parts: Span[], index: number): Span[] {
  const [line, part] = [lines[index + 1], parts[index + 1]]
  if (!line || !part || line.marker) return []
  const next = cut(folded, part)
  return /^[及和与暨][^。;:]{4,40}$/u.test(next) || ANNOTATION.test(next) ? [part] : []
}

function fromTags({ source }: Document, closes: RegExp, parts: Span[]): { value: string; at: Span[] } | null {
  const value = source.tags.title?.replace(/\s+/gu, '')
  if (!value || !closes.test(value)) return null
  const part = parts.find((s) => cut(source.text, s).replace(/\s+/gu, '') === value)
  return { value, at: part ? [part] : [] }
}

/** The whole lines the title stands on. */
const around = (lines: Line[], spans: Span[]): Span[] =>
  lines.map((l) => l.span).filter((l) => spans.some((s) => l.start <= s.start && s.end <= l.end))

/** Lines that say the title again, whole or in the parts it was broken into; 「2023年工作总结」 heads a block of its own. */
function repeats({ source: { text } }: Document, lines: Line[], parts: Span[], title: string): Span[] {
  return parts.filter((s, i) => {
    const words = cut(text, s).replace(/\s+/gu, '')
    if (words === title) return true
    const heads = ['summary', 'plan', 'highlights'].includes(lines[i]?.topic ?? '')
    return !heads && words.length >= 6 && title.includes(words) && words.length * 3 >= title.length
  })
}

const balanced = (line: string): boolean =>
  count(line, /[《(]/gu) === count(line, /[》)]/gu) && !/^[^《(]*[》)]/u.test(line)
const count = (line: string, mark: RegExp): number => line.match(mark)?.length ?? 0

/** What a title carries on a line of its own: (2020-2022年), (试行). */
const ANNOTATION =
  /^\((?:(?:19|20)\d{2}年?-(?:19|20)?\d{2}年?|试行|暂行|修订稿?|征求意见稿|节选)\)(?:的(?:通知|意见|决定|函))?$/u
/** What may stand behind the closing word: (节选), (2020-2022年), 的通知. */
const TAIL = '(?:\\([^()]{1,24}\\))?'
const TAILS = [
  new RegExp(
    `[\\[( ]{0,4}(?:19|20)\\d{2}(?<mark>[-./])\\d{1,2}\\k<mark>\\d{1,2}(?: {0,4}${WRITTEN_TIME})?[\\]) ]{0,4}$`,
    'u',
  ),
  /\.(?:docx?|pdf|wps|txt|html?)$/u,
  / ?[-_|] ?[^-_|]{2,20}(?:网|政府|门户|平台|信息公开)$/u,
]
const BROKEN_OFF = /^[^,。:;]{0,40}关于(?:(?:印发|转发|公布|下达)[^,。:;》]{0,40})?$/u
const UNFINISHED =
  /^[^,。:;]{2,60}(?:街道|办事处|镇|乡|政府|委员会|党工委|管委会|办公[室厅]|局|关于|印发|[的和及与暨、》])$|《[^》]{0,60}$/u
