import { html } from '../../html.ts'
import type { Html, Value } from '../../html.ts'
import type { Office } from '../../cms/read-subdistrict.ts'
import type { Page, Site } from '../../page.ts'
import { placeOf } from '../home.ts'
import { reportList } from '../lists.ts'
import { about } from './about.ts'
import { contact } from './contact.ts'
import { departments } from './departments.ts'
import { duties } from './duties.ts'
import { honors } from './honors.ts'
import { leaders } from './leaders.ts'
import { organization } from './organization.ts'

/** The page of one subdistrict: who leads it, what its offices do, how to reach it. Shows no heading without content. */
export function subdistrictPage(office: Office, site: Site): Page {
  const { subdistrict } = office
  const sections = sectionsOf(office).flatMap(({ content, ...rest }) =>
    content ? [{ ...rest, content }] : [],
  )
  return {
    title: subdistrict.name,
    description: html`${placeOf(subdistrict)}${subdistrict.name}的领导分工、内设机构、机构职能、荣誉和联系方式`,
    crumbs: [],
    column: {
      name: subdistrict.name,
      description: html`${subdistrict.name}办事处的机构信息`,
      keywords: [subdistrict.name, html`机构职能`, html`领导分工`, html`内设机构`, html`联系方式`],
      type: html`机构信息`,
    },
    data: [organization(office, site)],
    body: html`<div class="office-head">
        <h1>${subdistrict.name}</h1>
        ${whereAndWhat(office)}
      </div>
      <div class="with-contents">
        <nav class="contents" aria-label="本页内容">
          <ul>
            ${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
          </ul>
        </nav>
        <div>
          ${sections.map(
            ({ id, title, content }) =>
              html`<section aria-labelledby="${id}">
                <h2 id="${id}">${title}</h2>
                ${content}
              </section> `,
          )}
        </div>
      </div>`,
  }
}

type Section = { id: string; title: Html; content: Value }

const sectionsOf = (office: Office): Section[] => [
  { id: 'contact', title: html`联系方式`, content: contact(office.subdistrict) },
  { id: 'about', title: html`街道简介`, content: about(office.subdistrict) },
  { id: 'duties', title: html`主要职责`, content: duties(office) },
  { id: 'leaders', title: html`领导分工`, content: leaders(office) },
  { id: 'departments', title: html`内设机构`, content: departments(office) },
  { id: 'honors', title: html`荣誉`, content: honors(office) },
  {
    id: 'reports',
    title: html`工作总结和计划`,
    content: office.reports.length > 0 && reportList(office.reports),
  },
]

function whereAndWhat({ subdistrict }: Office): Html {
  const { province, aliases, areaKm2, population, head, divisionCode } = subdistrict
  const place = `${province ?? ''}${placeOf(subdistrict)}`
  return html`<ul class="facts">
    ${place && html`<li>${place}</li>`}
    ${aliases && aliases.length > 0 && html`<li>又称${aliases.join('、')}</li>`}
    ${head && html`<li>负责人 ${head}</li>`} ${areaKm2 && html`<li>面积 ${areaKm2} 平方公里</li>`}
    ${population && html`<li>人口 ${population.toLocaleString('zh-CN')}</li>`}
    ${divisionCode && html`<li>区划代码 ${divisionCode}</li>`}
  </ul>`
}
