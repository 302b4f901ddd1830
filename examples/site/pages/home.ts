import { html, link, own } from '../html.ts'
import type { Html } from '../html.ts'
import type { Home } from '../cms/read-home.ts'
import type { Page, Site } from '../page.ts'
import type { Subdistrict } from '../../../payload-types.ts'
import { planList, reportList } from './lists.ts'

/** The first page: every subdistrict by its district, and what is new. */
export function homePage({ subdistricts, plans, reports }: Home, site: Site): Page {
  return {
    title: own(site.name),
    description: html`${own(site.name)}：街道领导分工、内设机构、机构职能、荣誉、工作总结和计划、方案与任务`,
    column: {
      name: html`首页`,
      description: html`${own(site.name)}首页`,
      keywords: [html`街道`, html`政务公开`, html`机构职能`, html`领导分工`],
      type: html`首页`,
    },
    data: [
      {
        '@context': 'https://schema.org',
        '@type': 'WebSite',
        name: site.name,
        ...(site.url && { url: site.url }),
      },
    ],
    body: html`<div class="lead">
        <h1>${own(site.name)}</h1>
        <p>
          查找街道办事处的领导分工、内设机构、机构职能和联系方式，阅读工作总结与计划，了解方案中的每项任务由谁负责、进展如何。
        </p>
      </div>
      <section aria-labelledby="offices">
        <h2 id="offices">街道</h2>
        <div class="districts">${byDistrict(subdistricts).map(district)}</div>
      </section>
      <div class="columns">
        <section aria-labelledby="plans">
          <h2 id="plans">方案与任务</h2>
          ${planList(plans)}
          <p class="more"><a href="${link('/plans')}">全部方案</a></p>
        </section>
        <section aria-labelledby="reports">
          <h2 id="reports">工作总结和计划</h2>
          ${reportList(reports)}
          <p class="more"><a href="${link('/reports')}">全部工作总结和计划</a></p>
        </section>
      </div>`,
  }
}

type District = { name: string; subdistricts: Subdistrict[] }

const district = ({ name, subdistricts }: District): Html =>
  html`<div class="district">
    <h3>${name || html`其他`}</h3>
    <ul class="tiles">
      ${subdistricts.map(({ name: own, slug }) => html`<li><a href="${link(`/subdistricts/${slug ?? ''}`)}">${own}</a></li>`)}
    </ul>
  </div>`

/** In the order in which the districts come up; those that no district is stated for come last. */
function byDistrict(subdistricts: Subdistrict[]): District[] {
  const names = [...new Set(subdistricts.map(placeOf))]
  const named = names.map((name) => ({
    name,
    subdistricts: subdistricts.filter((each) => placeOf(each) === name),
  }))
  return named.sort((a, b) => Number(a.name === '') - Number(b.name === ''))
}

/** 武汉市江岸区; a functional zone such as 东湖高新区 where one runs the subdistrict. */
export const placeOf = ({ city, district, parentBody }: Subdistrict): string =>
  `${city ?? ''}${district ?? parentBody ?? ''}`
