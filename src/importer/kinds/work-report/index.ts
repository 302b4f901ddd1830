import { readMetrics } from '../../extract/metrics/read-metrics.ts'
import type { Title } from '../../extract/title.ts'
import { numberJumps } from '../../extract/number-jumps.ts'
import { subdistrictRecord } from '../../extract/subdistrict/record.ts'
import { sharedName } from '../../extract/subdistrict/settle.ts'
import { readSubdistrict } from '../../extract/subdistrict/subdistrict.ts'
import type { WorkReport } from '../../model/bundle.ts'
import type { Document } from '../../model/document.ts'
import type { Extraction, Kind } from '../../model/kind.ts'
import { record } from '../../model/record.ts'
import { state } from '../../model/normalise.ts'
import { cut, subtract } from '../../model/span.ts'
import { announcedPlan, plannedParts } from './announced-plan.ts'
import { readHighlights } from './highlights.ts'
import { readHonors } from './honors.ts'
import { numberLists, ownProse, partsIn, proseIn, type Part, type Prose } from './part.ts'
import { readPlanItems } from './plan-items.ts'
import { planParts } from './plan-parts.ts'
import { readParts } from './read-parts.ts'
import { recognise } from './recognise.ts'
import { reportYears } from './report-years.ts'
import { partsOfRole, roleOf } from './role.ts'
import { readSections } from './sections.ts'
import { readSurroundings } from './surroundings.ts'
import { titleOrImplied } from './title.ts'

/** 工作总结和计划: what a subdistrict did in a year and means to do in the next. */
export const kind: Kind = {
  id: 'work-report',
  label: ['工作总结和计划', 'Work report'],
  turn: 2,
  recognise,
  extract,
}

function extract(document: Document): Extraction {
  const { source } = document
  const around = readSurroundings(document)
  const blocks = readParts(document, around.isBody)
  const plans = planParts(source, blocks)
  const planOnly = plansOnly(source, around.title, blocks)
  const announced = plans.length === 0 && !planOnly ? announcedPlan(source, blocks) : null
  const ahead = announced ? [announced] : plans
  const planned = [...plans.flatMap((part) => part.parts), ...plannedParts(announced)]
  const years = reportYears(source, around.title, blocks, ahead)
  const identity = readSubdistrict(document)
  const { title, messages } = titleOrImplied(around.title, identity?.stated.name.value, years)
  const sections = readSections(source.text, blocks)
  const highlights = readHighlights(source, partsOfRole(source, blocks, 'highlights'))
  const plan = readPlanItems(source, planOnly ? [blocks] : ahead.map((part) => part.blocks))
  const { publishedOn, publisher } = around.publication
  const opening = partsIn(blocks).length > 0 ? ownProse(blocks) : []
  const said = subtract(opening, title.at).filter((line) => /[。!]|[:;]$/u.test(cut(source.folded, line)))
  return {
    ...(identity && { subdistrict: subdistrictRecord(identity) }),
    honors: planOnly ? [] : readHonors(document, blocks, planned, years.summaryYear),
    workReport: record<WorkReport>(
      {
        ...{ title, summaryYear: years.summaryYear, planYear: years.planYear, publishedOn, publisher },
        preamble: state(source.text, 'text', ...said),
      },
      {
        sections: sections.sections,
        highlights: highlights.highlights,
        metrics: proseIn(blocks).flatMap((paragraph) => readMetrics(source, paragraph)),
        planItems: plan.planItems,
      },
    ),
    source: {
      title: title.value,
      ...(publishedOn && { publishedOn: publishedOn.value }),
      ...(publisher && { publisher: publisher.value }),
    },
    structure: [
      ...around.structure,
      ...opening,
      ...sections.structure,
      ...highlights.structure,
      ...plan.structure,
    ],
    chrome: around.chrome,
    messages: [
      ...messages,
      ...(identity
        ? sharedName(identity)
        : [{ code: 'subdistrict/missing', span: { start: 0, end: 0 } } as const]),
      ...numberLists(blocks).flatMap(numberJumps),
    ],
  }
}

/** A plan and nothing else: its title says so and no heading looks back. */
const plansOnly = (
  source: Document['source'],
  title: Title | null,
  blocks: readonly (Part | Prose)[],
): boolean =>
  title !== null &&
  !/总结|小结|回顾|情况|报告|汇报|亮点/u.test(
    title.title.at.map((part) => cut(source.folded, part)).join(''),
  ) &&
  !partsIn(blocks).some((part) => ['summary', 'highlights'].includes(roleOf(source, part) ?? ''))
