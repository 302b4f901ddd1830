import { html, link } from '../html.ts'
import type { Html, Value } from '../html.ts'
import type { UnitWithTasks } from '../cms/read-unit.ts'
import { idOf } from '../cms/rows.ts'
import type { Page } from '../page.ts'
import type { CityPlan, Task } from '../../../payload-types.ts'
import { partialDate } from './partial-date.ts'
import { statusMark } from './plan/status.ts'

/** One unit and the tasks that all plans give it. */
export const unitPage = ({ unit, leads, answersFor, plans }: UnitWithTasks): Page => ({
  title: unit.name,
  description: html`${unit.name}在各方案中牵头和负责的任务及其进展`,
  crumbs: [{ name: html`方案与任务`, path: '/plans' }],
  column: {
    name: unit.name,
    description: html`${unit.name}的任务`,
    keywords: [unit.name, html`任务`, html`牵头单位`, html`责任单位`],
    type: html`政策文件`,
  },
  body: html`<h1>${unit.name}</h1>
    ${unit.aliases && unit.aliases.length > 0 && html`<p class="facts"><span>又称${unit.aliases.join('、')}</span></p>`}
    ${tasks('leads', html`牵头的任务`, leads, plans)} ${tasks('answers', html`负责的任务`, answersFor, plans)}
    ${leads.length + answersFor.length === 0 && html`<p class="none">暂无内容</p>`}`,
})

type Plans = ReadonlyMap<string, CityPlan>

const tasks = (id: string, title: Html, all: Task[], plans: Plans): Value =>
  all.length > 0 &&
  html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title}（${all.length} 项）</h2>
    <ul class="list">
      ${all.map((each) => task(each, plans))}
    </ul>
  </section>`

function task({ id, text, deadline, plan, ...row }: Task, plans: Plans): Html {
  const of = plans.get(idOf(plan))
  const due = deadline?.text ?? partialDate(deadline?.date)
  return html`<li>
    <a href="${link(of ? `/plans/${of.slug ?? ''}#tasks-${id}` : `/records/tasks/${id}`)}">${text}</a>
    ${statusMark(row)}
    <p class="facts">${of && html`<span>${of.title}</span>`}${due && html`<span>时限 ${due}</span>`}</p>
  </li> `
}
