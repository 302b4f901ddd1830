import { html, link } from '../html.ts'
import type { Html } from '../html.ts'
import type { CityPlan, WorkReport } from '../../../payload-types.ts'
import type { Listed } from '../cms/read-lists.ts'
import { one } from '../cms/rows.ts'
import type { Page } from '../page.ts'
import { pager } from './pager.ts'
import { partialDate } from './partial-date.ts'

/** A page of all plans. */
export const plansPage = (listed: Listed<CityPlan>): Page => ({
  title: html`方案与任务`,
  description: html`上级印发的方案和通知，以及其中的任务、责任单位、时限和进展`,
  crumbs: [],
  column: {
    name: html`方案与任务`,
    description: html`方案、通知及其任务分解`,
    keywords: [html`方案`, html`通知`, html`任务`, html`责任单位`],
    type: html`政策文件`,
  },
  body: html`<h1>方案与任务</h1>
    ${planList(listed.docs)} ${pager(listed, '/plans')}`,
})

/** A page of all reports. */
export const reportsPage = (listed: Listed<WorkReport>): Page => ({
  title: html`工作总结和计划`,
  description: html`各街道办事处的年度工作总结和计划，以及其中的数据`,
  crumbs: [],
  column: {
    name: html`工作总结和计划`,
    description: html`街道办事处年度工作总结和计划`,
    keywords: [html`工作总结`, html`工作计划`, html`街道`],
    type: html`工作动态`,
  },
  body: html`<h1>工作总结和计划</h1>
    ${reportList(listed.docs)} ${pager(listed, '/reports')}`,
})

export const planList = (plans: CityPlan[]): Html =>
  plans.length === 0
    ? html`<p class="none">暂无内容</p>`
    : html`<ul class="list">
        ${plans.map(
          ({ title, slug, documentNumber, issuer, issuedOn, publishedOn }) =>
            html`<li>
              <a href="${link(`/plans/${slug ?? ''}`)}">${title}</a>
              <p class="facts">
                ${issuer && html`<span>${issuer}</span>`}${documentNumber && html`<span>${documentNumber}</span>`}${partialDate(issuedOn ?? publishedOn)}
              </p>
            </li>`,
        )}
      </ul>`

export const reportList = (reports: WorkReport[]): Html =>
  reports.length === 0
    ? html`<p class="none">暂无内容</p>`
    : html`<ul class="list">
        ${reports.map(
          ({ title, slug, subdistrict, publishedOn }) =>
            html`<li>
              <a href="${link(`/reports/${slug ?? ''}`)}">${title}</a>
              <p class="facts">
                ${one(subdistrict) && html`<span>${one(subdistrict)?.name}</span>`}${partialDate(publishedOn)}
              </p>
            </li>`,
        )}
      </ul>`
