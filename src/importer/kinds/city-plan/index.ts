import type { CityPlan } from '../../model/bundle.ts'
import type { Document } from '../../model/document.ts'
import type { Extraction, Kind } from '../../model/kind.ts'
import { record } from '../../model/record.ts'
import { readFrame } from './frame.ts'
import { readGoals } from './goals.ts'
import { issuingSubdistrict } from './issuing-subdistrict.ts'
import { readMembers } from './members.ts'
import { readNotes } from './notes.ts'
import { readPreamble } from './preamble.ts'
import { readParts } from './parts.ts'
import { readPhases } from './phases.ts'
import { recogniseCityPlan } from './recognise.ts'
import { readRequirements } from './requirements.ts'
import { readTaskTables } from './tasks/table/table.ts'
import { readTasks } from './tasks/tasks.ts'
import { unclaimed } from './unclaimed.ts'

/** 方案、通知: tasks that a city gives to its bodies. */
export const kind: Kind = {
  id: 'city-plan',
  label: ['方案', 'Plan'],
  turn: 3,
  recognise: recogniseCityPlan,
  extract,
}

function extract(document: Document): Extraction {
  const { source, outline } = document
  const { title, issuer, publishedOn, publisher, ...frame } = readFrame(document)
  const { documentNumber, issuedOn, noticeTitle, recipients } = frame
  const { members, lines, clauses, ...roster } = readMembers(document)
  const tables = readTaskTables(document)
  const taken = [...frame.taken, ...lines, ...tables.lines]
  const parts = readParts(source, outline, taken, [...lines, ...clauses])
  const { goals, ...aims } = readGoals(source, parts.goals)
  const { tasks, ...work } = readTasks(source, parts.tasks, parts.loose, tables.entries)
  const { phases, ...steps } = readPhases(source, parts.phases)
  const { requirements, ...demands } = readRequirements(source, [...parts.requirements, ...parts.members])
  const { sent, ofGroup, ofPaper } = frame
  const opening = parts.loose.filter(({ start }) => start < parts.firstSection)
  const { preamble, rest } = readPreamble(source, { sent, opening }, parts.firstSection, tasks)
  const besides = [ofGroup, rest, roster.asides, ...[parts, work, steps, demands].map((part) => part.asides)]
  const notes = readNotes(
    document,
    unclaimed(besides.flat(), [...tasks, ...phases, ...requirements]),
    ofPaper,
  )
  const subdistrict = issuingSubdistrict(document, issuer)
  return {
    ...(subdistrict && { subdistrict }),
    cityPlan: record<CityPlan>(
      { title, documentNumber, issuer, issuedOn, publishedOn, noticeTitle, recipients, preamble, goals },
      { tasks, phases, requirements, members, ...(notes.length > 0 && { notes }) },
    ),
    source: {
      title: title.value,
      ...(publishedOn && { publishedOn: publishedOn.value }),
      ...(publisher && { publisher: publisher.value }),
    },
    structure: [
      ...taken,
      ...clauses,
      ...parts.staffed,
      ...[aims, work, steps, demands].flatMap(({ structure }) => structure),
    ],
    chrome: frame.chrome,
    messages: [...roster.messages, ...work.messages],
  }
}
