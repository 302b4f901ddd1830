import { html, joined } from '../../html.ts'
import type { Html, Value } from '../../html.ts'
import type { PlanWithTasks } from '../../cms/read-plan.ts'
import type { Page } from '../../page.ts'
import type { CityPlan } from '../../../../payload-types.ts'
import { paragraphs } from '../paragraphs.ts'
import { minute, partialDate } from '../partial-date.ts'
import { byUnit } from './by-unit.ts'
import { members } from './members.ts'
import { progressOf } from './progress.ts'
import { tasksBySection } from './tasks.ts'

/** One plan: what it is for, its steps, its tasks by section and by unit, and who leads it. */
export function planPage({ plan, tasks }: PlanWithTasks): Page {
  const { title, issuer, documentNumber, issuedOn, publishedOn, updatedAt } = plan
  return {
    title,
    description: html`${title}的目标、步骤、任务分工和进展`,
    crumbs: [{ name: html`方案与任务`, path: '/plans' }],
    column: {
      name: html`方案与任务`,
      description: html`方案、通知及其任务分解`,
      keywords: [html`方案`, html`通知`, html`任务`, html`责任单位`],
      type: html`政策文件`,
    },
    article: {
      title,
      published: publishedOn ?? issuedOn ?? minute(updatedAt),
      source: issuer ?? '',
      author: issuer,
      keywords: [documentNumber, issuer].flatMap((word) => word ?? []),
    },
    body: html`<article id="city-plans-${plan.id}">
      <h1>${title}</h1>
      ${byline(plan)}
      ${sectionsOf({ plan, tasks }).map(({ id, title: heading, content }) =>
        content
          ? html`<section aria-labelledby="${id}">
              <h2 id="${id}">${heading}</h2>
              ${content}
            </section> `
          : null,
      )}
    </article>`,
  }
}

const byline = ({ issuer, documentNumber, recipients, issuedOn, publishedOn, updatedAt }: CityPlan): Html => {
  const items: Value[] = [
    issuer && html`<span>发文机关：${issuer}</span>`,
    documentNumber && html`<span>发文字号：${documentNumber}</span>`,
    recipients && html`<span>主送：${recipients}</span>`,
    issuedOn && html`<span>成文日期：${partialDate(issuedOn)}</span>`,
    publishedOn && html`<span>发布日期：${partialDate(publishedOn)}</span>`,
    html`<span>更新时间：${minute(updatedAt)}</span>`,
  ]
  return html`<p class="byline">${joined(items.filter(Boolean), '\n')}</p>`
}

const sectionsOf = ({ plan, tasks }: PlanWithTasks): { id: string; title: Html; content: Value }[] => [
  { id: 'preamble', title: html`引言`, content: plan.preamble && paragraphs(plan.preamble) },
  { id: 'goals', title: html`工作目标`, content: plan.goals && paragraphs(plan.goals) },
  { id: 'phases', title: html`实施步骤`, content: phases(plan) },
  {
    id: 'tasks',
    title: html`任务`,
    content: tasks.length > 0 && [progressOf(tasks), tasksBySection(tasks)],
  },
  { id: 'units', title: html`各单位的任务`, content: tasks.length > 0 && byUnit(tasks) },
  { id: 'requirements', title: html`工作要求`, content: requirements(plan) },
  { id: 'members', title: html`领导小组成员`, content: members(plan) },
  { id: 'notes', title: html`其他内容`, content: notes(plan) },
]

const phases = ({ phases }: CityPlan): Value =>
  phases?.length &&
  html`<ol class="steps">
    ${phases.map(
      ({ name, period, text }) =>
        html`<li>
          <h3>${name}</h3>
          ${period && html`<p class="when">${period}</p>`}${paragraphs(text)}
        </li> `,
    )}
  </ol>`

const notes = ({ notes }: CityPlan): Value =>
  notes?.length &&
  notes.map(({ title, text }) => html`${title && html`<h3>${title}</h3>`}${paragraphs(text)} `)

const requirements = ({ requirements }: CityPlan): Value =>
  requirements?.length &&
  requirements.map(
    ({ title, text }) =>
      html`<h3>${title}</h3>
        ${paragraphs(text)} `,
  )
