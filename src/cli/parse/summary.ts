import type { Bundle, Message } from '../../importer/model/bundle.ts'
import { cutTo, displayWidth, padTo } from '../display-width.ts'
import type { Words } from '../words/index.ts'

const WIDTH = 100

/** What was read from one document, for a person: its kind, how many of what, the coverage, and what was noticed. */
export function summaryOf(bundle: Bundle, file: string, words: Words): string {
  const rows = rowsOf(bundle, words)
  const width = Math.max(...rows.map(([label]) => displayWidth(label)))
  return [
    file,
    ...rows.map(([label, value]) => `  ${padTo(label, width)}  ${cutTo(value, WIDTH - width)}`),
    ...bundle.messages.map((message) => `  ${messageLine(file, message, words)}`),
    '',
  ].join('\n')
}

/** `file:line:column severity text what-to-do code`, the form that editors can jump to. */
export const messageLine = (
  file: string,
  { line, column, severity, text, action, code }: Message,
  words: Words,
): string =>
  `${file}:${line}:${column} ${[words.severity[severity], text, ...(action === undefined ? [] : [action]), code].join(' ')}`

type Row = [label: string, value: string]

function rowsOf(
  { kind, subdistrict, workReport, cityPlan, coverage, ...records }: Bundle,
  words: Words,
): Row[] {
  const { summary } = words
  const counted = (label: string, items: readonly string[] = []): Row[] =>
    items.length === 0 ? [] : [[label, `${String(items.length).padStart(3)}  ${items.join('、')}`]]
  const place = [
    subdistrict?.province,
    subdistrict?.city,
    subdistrict?.district,
    subdistrict?.parentBody,
  ].join('')
  return [
    [summary.kind, words.kindName(kind)],
    ...(subdistrict ? [[summary.subdistrict, `${subdistrict.name}  ${place}`.trim()] satisfies Row] : []),
    ...titled(summary.title, workReport?.title ?? cityPlan?.title),
    ...titled(summary.documentNumber, cityPlan?.documentNumber),
    ...counted(
      summary.leaders,
      records.leaders.map(({ name }) => name),
    ),
    ...counted(
      summary.departments,
      records.departments.map(({ name }) => name),
    ),
    ...counted(
      summary.duties,
      records.duties.map(({ title, text }) => title ?? text),
    ),
    ...counted(
      summary.honors,
      records.honors.map(({ title }) => title),
    ),
    ...counted(
      summary.sections,
      workReport?.sections.map(({ title }) => title),
    ),
    ...counted(
      summary.highlights,
      workReport?.highlights.map(({ title }) => title),
    ),
    ...counted(
      summary.metrics,
      workReport?.metrics.map(({ text }) => text),
    ),
    ...counted(
      summary.planItems,
      workReport?.planItems.map(({ title }) => title),
    ),
    ...counted(
      summary.tasks,
      cityPlan?.tasks.map(({ text }) => text),
    ),
    ...counted(
      summary.phases,
      cityPlan?.phases.map(({ name }) => name),
    ),
    ...counted(
      summary.requirements,
      cityPlan?.requirements.map(({ title }) => title),
    ),
    ...counted(
      summary.members,
      cityPlan?.members.map(({ name }) => name),
    ),
    [summary.coverage, coverageText(coverage, summary.covered)],
  ]
}

const titled = (label: string, title: string | undefined): Row[] =>
  title === undefined ? [] : [[label, title]]

function coverageText(
  { characters, attributed, structure, chrome }: Bundle['coverage'],
  covered: Words['summary']['covered'],
): string {
  const share = (part: number) => `${characters === 0 ? 0 : Math.round((1000 * part) / characters) / 10}%`
  return covered(share(attributed), share(structure), share(chrome))
}
