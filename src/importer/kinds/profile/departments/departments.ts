import { foldKey } from '../../../../text/fold-key.ts'
import type { Department } from '../../../model/bundle.ts'
import type { Draft } from '../../../model/message.ts'
import { state } from '../../../model/normalise.ts'
import { record } from '../../../model/record.ts'
import type { Marker } from '../../../model/outline.ts'
import { cut, type Span } from '../../../model/span.ts'
import { numberJumps } from '../../../extract/number-jumps.ts'
import type { Part, Section } from '../section.ts'
import type { DepartmentDraft, DepartmentsFound } from './draft.ts'
import { departmentsFromCards } from './from-cards.ts'
import { departmentsFromLines } from './from-lines.ts'
import { departmentsFromProse } from './from-prose.ts'
import { departmentsFromTable } from './from-table.ts'
import type { LedBy } from './led-by.ts'
import { NO_OFFICES, unannounced } from './unannounced.ts'

type Readable = { text: string; folded: string }

/** The offices of a page in its order. */
export type Departments = {
  departments: Department[]
  ledBy: LedBy[]
  messages: Draft[]
  read: Span[]
  structure: Span[]
}

/** Reads 内设机构: the blocks that a heading announces, and where there is none, sentences like 「内设A、B等6个机构」. */
export function readDepartments(source: Readable, sections: readonly Section[]): Departments {
  const announced = sections.filter(({ topic }) => topic === 'departments')
  const found = announced.map((section) => fromSection(source, section))
  if (found.every(({ departments }) => departments.length === 0)) {
    const running = sections.filter(({ topic }) => topic === null || topic === 'introduction')
    const told = departmentsFromProse(
      source,
      running.flatMap(({ parts }) => parts.map((part) => part.span)),
      true,
    )
    const listed =
      told.departments.length > 0
        ? NO_OFFICES
        : unannounced(
            source,
            running.flatMap(({ parts }) => parts),
          )
    found.push({ ...told, read: [] }, listed)
  }
  const articles = sections.filter((section) => isArticle(source, section))
  for (const { parts } of articles) {
    const told = departmentsFromProse(
      source,
      parts.map((part) => part.head),
      true,
    )
    found.push({ ...told, read: [] })
  }
  const drafts = once(
    source,
    found.flatMap(({ departments }) => departments),
  )
  return {
    departments: drafts.map((draft, index) => toDepartment(source, draft, index + 1)),
    ledBy: drafts.flatMap(({ name, ledBy = [] }) => ledBy.map((leader) => ({ office: name, leader }))),
    messages: announced.flatMap(({ parts }) => numberJumps(entryMarkers(parts, drafts))),
    read: found.flatMap(({ read }) => read),
    structure: found.flatMap(({ structure }) => structure),
  }
}

/** 「第五条 街道设下列事业单位：A、B。」: one article of a regulation beside those with headings. */
const isArticle = (source: Readable, { topic, parts: [first] }: Section): boolean =>
  topic === 'other' && first !== undefined && /^第.{1,3}条/u.test(cut(source.folded, first.span))

/** The numbers of the entries, not those inside their duties. */
function entryMarkers(parts: readonly Part[], drafts: readonly DepartmentDraft[]): Marker[] {
  const names = new Set(drafts.map(({ name }) => name.start))
  return parts.flatMap(({ marker, head }) => (marker && names.has(head.start) ? [marker] : []))
}

function fromSection(source: Readable, { parts }: Section): DepartmentsFound {
  for (const reader of [departmentsFromTable, departmentsFromCards, departmentsFromLines]) {
    const found = reader(source, parts)
    if (found.departments.length > 0) return withSentence(source, parts, found)
  }
  const told = departmentsFromProse(
    source,
    parts.map((part) => part.head),
    false,
  )
  const read = told.departments.length > 0 ? parts.map((part) => part.span) : []
  return { ...told, read, structure: [...told.structure, ...read] }
}

/** 「下设事业单位4个，分别为：…。」 above or below the entries tells of offices that have none. */
function withSentence(source: Readable, parts: readonly Part[], found: DepartmentsFound): DepartmentsFound {
  const first = parts.findIndex((part) => found.read.includes(part.span))
  const told = (some: readonly Part[]) =>
    departmentsFromProse(
      source,
      some.filter((part) => !found.read.includes(part.span)).map((part) => part.head),
      true,
    )
  const above = told(parts.slice(0, Math.max(first, 0)))
  const below = told(parts.slice(Math.max(first, 0)))
  return {
    departments: [...above.departments, ...found.departments, ...below.departments],
    read: [...above.read, ...found.read, ...below.read],
    structure: [...above.structure, ...found.structure, ...below.structure],
  }
}

/** An office listed twice (a summary above the entries) is one; the entry that tells more stands. */
function once(source: Readable, drafts: DepartmentDraft[]): DepartmentDraft[] {
  const offices = new Map<string, DepartmentDraft>()
  for (const draft of drafts) {
    const key = foldKey(cut(source.text, draft.name))
    const known = offices.get(key)
    if (!known || known.duties.length === 0)
      offices.set(key, { ...draft, aliases: [...(known?.aliases ?? []), ...draft.aliases] })
  }
  return [...offices.values()]
}

function toDepartment({ text }: Readable, draft: DepartmentDraft, rank: number): Department {
  return record<Department>(
    {
      name: state(text, 'compact', draft.name),
      aliases: state(text, 'names', ...draft.aliases),
      responsibilities: state(text, 'text', ...draft.duties),
      phone: draft.phone,
    },
    { rank, aliases: [], responsibilities: '' },
  )
}
