import { html, joined } from '../../html.ts'
import type { Html, Value } from '../../html.ts'
import type { Office } from '../../cms/read-subdistrict.ts'
import { idOf } from '../../cms/rows.ts'
import type { Department } from '../../../../payload-types.ts'
import { paragraphs } from '../paragraphs.ts'
import { phone } from '../phone.ts'

/** The offices inside the subdistrict, in the official order, with who is in charge of each. */
export const departments = (office: Office): Html | null =>
  office.departments.length === 0
    ? null
    : html`<ol class="cards">
        ${office.departments.map((each) => department(each, office))}
      </ol>`

const department = (
  { id, name, aliases, responsibilities, phone: number, address }: Department,
  office: Office,
): Html =>
  html`<li id="departments-${id}">
    <h3>${name}${aliases && aliases.length > 0 && html`（${aliases.join('、')}）`}</h3>
    ${paragraphs(responsibilities)} ${leadersOf(id, office)}
    ${number && html`<p class="links"><span>电话：</span>${phone(number)}</p>`}
    ${address && html`<p class="links"><span>地址：</span>${address}</p>`}
  </li> `

/** The page has the leaders already, so nothing more is asked of the API. */
function leadersOf(department: string, { leaders }: Office): Value {
  const inCharge = leaders.filter(({ inChargeOf }) => inChargeOf?.some((each) => idOf(each) === department))
  if (inCharge.length === 0) return null
  const links = inCharge.map(({ id, name }) => html`<a href="#leaders-${id}">${name}</a>`)
  return html`<p class="links"><span>分管领导：</span>${joined(links, html`、`)}</p>`
}
