import { html, joined, link } from '../../html.ts'
import type { Html, Value } from '../../html.ts'
import { one, whole } from '../../cms/rows.ts'
import type { Task, Unit } from '../../../../payload-types.ts'
import { numbered } from '../numbered.ts'
import { paragraphs } from '../paragraphs.ts'
import { partialDate } from '../partial-date.ts'
import { statusMark } from './status.ts'

/** The tasks under the headings that the plan gives them, in its order. */
export const tasksBySection = (tasks: Task[]): Html[] =>
  sectionsOf(tasks).map(
    ({ name, tasks }) =>
      html`${name && html`<h3>${name}</h3>`}
        <ol class="tasks">
          ${tasks.map(task)}
        </ol> `,
  )

type Section = { name: string | null; tasks: Task[] }

/** Tasks that follow one another in the same section. */
function sectionsOf(tasks: Task[]): Section[] {
  const found: Section[] = []
  for (const task of tasks) {
    const last = found.at(-1)
    if (last && last.name === (task.section ?? null)) last.tasks.push(task)
    else found.push({ name: task.section ?? null, tasks: [task] })
  }
  return found
}

const task = (row: Task): Html =>
  html`<li id="tasks-${row.id}">
    <p class="task">${numbered(row.number)}${row.text} ${statusMark(row)}</p>
    <dl class="roles">
      ${rolesOf(row).map(
        ({ role, units }) =>
          html`<div>
            <dt>${role}</dt>
            <dd>${units}</dd>
          </div> `,
      )}
    </dl>
    ${
      row.progress?.length
        ? html`<details>
            <summary>进展记录（${row.progress.length} 条）</summary>
            <ol class="timeline">
              ${row.progress.map(({ date, text }) => html`<li>${date && html`<p class="when">${partialDate(date)}</p>`}${paragraphs(text)}</li>`)}
            </ol>
          </details>`
        : null
    }
  </li> `

function rolesOf({
  leadUnits,
  responsibleUnits,
  otherUnits,
  deadline,
}: Task): { role: Value; units: Value }[] {
  const all: { role: Value; units: Value }[] = [
    { role: html`牵头单位`, units: linked(whole(leadUnits)) },
    { role: html`责任单位`, units: linked(whole(responsibleUnits)) },
    ...(otherUnits ?? []).map(({ role, unit }) => ({ role, units: linked(whole([unit])) })),
    { role: html`时限`, units: deadline?.text ?? partialDate(deadline?.date) },
  ]
  return all.filter(({ units }) => units)
}

const linked = (units: Unit[]): Value => units.length > 0 && joined(units.map(unitLink), html`、`)

export const unitLink = (unit: Unit): Html =>
  one(unit)?.slug
    ? html`<a href="${link(`/units/${unit.slug ?? ''}`)}">${unit.name}</a>`
    : html`<span>${unit.name}</span>`
