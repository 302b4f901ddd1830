import { html } from '../../html.ts'
import type { Html, Value } from '../../html.ts'
import { whole } from '../../cms/rows.ts'
import type { Task, Unit } from '../../../../payload-types.ts'
import { table } from '../table.ts'
import { unitLink } from './tasks.ts'

/** Which tasks each unit leads and answers for; who leads most comes first. */
export const byUnit = (tasks: Task[]): Html =>
  table({
    of: { heading: 'units' },
    columns: [html`单位`, html`牵头`, html`负责`],
    rows: unitsOf(tasks).map(
      ({ unit, leads, answers }) =>
        html`<tr>
          <th scope="row">${unitLink(unit)}</th>
          <td>${links(leads)}</td>
          <td>${links(answers)}</td>
        </tr> `,
    ),
  })

type Numbered = { id: string; place: number }
type Share = { unit: Unit; leads: Numbered[]; answers: Numbered[] }

function unitsOf(tasks: Task[]): Share[] {
  const found = new Map<string, Share>()
  tasks.forEach(({ id, leadUnits, responsibleUnits }, at) => {
    for (const unit of whole(leadUnits)) shareOf(unit).leads.push({ id, place: at + 1 })
    for (const unit of whole(responsibleUnits)) shareOf(unit).answers.push({ id, place: at + 1 })
  })
  return [...found.values()].sort(
    (a, b) => b.leads.length - a.leads.length || b.answers.length - a.answers.length,
  )

  function shareOf(unit: Unit): Share {
    const known = found.get(unit.id) ?? { unit, leads: [], answers: [] }
    found.set(unit.id, known)
    return known
  }
}

const links = (tasks: Numbered[]): Value =>
  tasks.length > 0 &&
  html`<span class="count">${tasks.length} 项</span>
    <ul class="places">
      ${tasks.map(
        ({ id, place }) =>
          html`<li>
            <a href="#tasks-${id}"
              ><span class="unseen">第</span>${place}<span class="unseen">项任务</span></a
            >
          </li> `,
      )}
    </ul>`
