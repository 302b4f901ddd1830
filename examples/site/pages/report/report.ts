import { html, joined, link, raw } from '../../html.ts'
import type { Html, Value } from '../../html.ts'
import { one } from '../../cms/rows.ts'
import type { Page } from '../../page.ts'
import type { Subdistrict, WorkReport } from '../../../../payload-types.ts'
import { numbered } from '../numbered.ts'
import { paragraphs } from '../paragraphs.ts'
import { minute, partialDate } from '../partial-date.ts'
import { figures } from './figures.ts'

/** One report: its highlights, its figures, what is planned, and the whole text. */
export function reportPage(report: WorkReport): Page {
  const { title, publishedOn, publisher, updatedAt } = report
  const office = one(report.subdistrict)
  return {
    title,
    description: html`${title}的亮点、数据、计划事项和全文`,
    crumbs: [
      ...(office ? [{ name: office.name, path: `/subdistricts/${office.slug ?? ''}` }] : []),
      { name: html`工作总结和计划`, path: '/reports' },
    ],
    column: {
      name: html`工作总结和计划`,
      description: html`街道办事处年度工作总结和计划`,
      keywords: [html`工作总结`, html`工作计划`, html`街道`],
      type: html`工作动态`,
    },
    article: {
      title,
      published: publishedOn ?? minute(updatedAt),
      source: publisher ?? office?.name ?? '',
      author: publisher,
      keywords: [...(office ? [office.name] : []), html`工作总结`, html`工作计划`],
    },
    body: html`<article id="work-reports-${report.id}">
      <h1>${title}</h1>
      ${byline(report, office)} ${parts(report)}
    </article>`,
  }
}

function byline(report: WorkReport, office: Subdistrict | null): Html {
  const { publisher, publishedOn, updatedAt, summaryYear, planYear } = report
  const items: Value[] = [
    publishedOn && html`<span>发布日期：${partialDate(publishedOn)}</span>`,
    html`<span>来源：${publisher ? publisher : office?.name}</span>`,
    office &&
      html`<span>街道：<a href="${link(`/subdistricts/${office.slug ?? ''}`)}">${office.name}</a></span>`,
    summaryYear && html`<span>总结年度：${summaryYear}</span>`,
    planYear && html`<span>计划年度：${planYear}</span>`,
    html`<span>更新时间：${minute(updatedAt)}</span>`,
  ]
  return html`<p class="byline">${joined(items.filter(Boolean), '\n')}</p>`
}

const parts = ({ highlights, metrics, planItems, bodyHtml }: WorkReport): Html[] =>
  [
    {
      title: html`亮点`,
      content:
        highlights?.length &&
        html`<ul class="highlights">
          ${highlights.map(
            ({ title, text }) =>
              html`<li>
                <h3>${title}</h3>
                ${paragraphs(text)}
              </li> `,
          )}
        </ul>`,
    },
    { title: html`数据`, content: metrics?.length && figures(metrics) },
    {
      title: html`计划事项`,
      content:
        planItems?.length &&
        html`<ol class="duties">
          ${planItems.map(
            ({ number, title, text }) =>
              html`<li>
                <p>${numbered(number)}<strong>${title}</strong></p>
                ${paragraphs(text)}
              </li> `,
          )}
        </ol>`,
    },
    { title: html`全文`, content: bodyHtml && html`<div class="prose">${raw(bodyHtml)}</div>` },
  ].flatMap(({ title, content }) =>
    content
      ? [
          html`<section>
            <h2>${title}</h2>
            ${content}
          </section> `,
        ]
      : [],
  )
